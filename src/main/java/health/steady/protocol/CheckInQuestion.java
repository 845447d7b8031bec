package health.steady.protocol;

import java.util.List;

/** What a check-in asks besides the danger signs and what was done. Source: clinical part J7. */
public record CheckInQuestion(String id, Text ask, Kind kind, When when, List<Citation> sources) {

    /** How it is answered. */
    public enum Kind {
        /** From 0, none, to 10, the worst or the most. */
        SCALE_0_10,
        YES_NO,
        TEXT
    }

    /** In which check-ins it is asked. */
    public enum When {
        /** In every one: as often as the cadence asks for one. */
        DAILY,
        /** In one a week. */
        WEEKLY,
        /** In every one while strong pain medicine is taken. */
        ON_STRONG_MEDICINE
    }

    public CheckInQuestion {
        sources = Citation.required(sources, "Question " + id);
    }
}
