package health.steady.protocol.content;

import health.steady.protocol.RungRef;
import health.steady.protocol.Walking;
import health.steady.protocol.WalkingWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the walking programme. The total of a day never falls from one week to the next. */
final class WalkingReader {

    static final Set<String> KEYS = Set.of("use", "advice", "house", "weeks", "sources");
    static final Set<String> HOUSE_KEYS = Set.of("walk", "times");
    static final Set<String> WEEK_KEYS = Set.of("week", "walk", "times");

    private final Known known;

    WalkingReader(Known known) {
        this.known = known;
    }

    Optional<Walking> read(Value value) {
        return value.make(
                KEYS,
                fields -> new Walking(
                        weeks(fields.required("weeks")),
                        house(fields.required("house")),
                        rung(fields.required("use")),
                        Words.of(fields.required("advice")),
                        known.citations(fields.required("sources"))));
    }

    private String rung(Value value) {
        RungRef use = known.rungRef(value);
        if (value.isText() && !use.exercise().equals("walk")) {
            value.report("a rung of walk expected, not " + value.described());
        }
        return use.rung();
    }

    private static WalkingWeek house(Value value) {
        return value.make(HOUSE_KEYS, fields -> week(0, fields)).orElse(new WalkingWeek(0, 1, 1));
    }

    private static List<WalkingWeek> weeks(Value value) {
        List<WalkingWeek> weeks = value.each(item -> item.make(
                WEEK_KEYS, fields -> week(fields.required("week").whole(0, Quantities.LAST_DAY / 7), fields)));
        for (int i = 1; i < weeks.size(); i++) {
            refuseFall(value, weeks.get(i - 1), weeks.get(i));
        }
        return weeks;
    }

    private static WalkingWeek week(int week, Fields fields) {
        return new WalkingWeek(
                week,
                Quantities.whole(fields.required("walk"), "min", 1, 120),
                fields.required("times").whole(1, 12));
    }

    private static void refuseFall(Value value, WalkingWeek earlier, WalkingWeek later) {
        if (later.week() <= earlier.week()) {
            value.report("week " + later.week() + " comes after week " + earlier.week());
        }
        int before = earlier.minutes() * earlier.times();
        int after = later.minutes() * later.times();
        if (after < before) {
            value.report(
                    "the total of a day falls in week " + later.week() + ", from " + before + " to " + after + " min");
        }
    }
}
