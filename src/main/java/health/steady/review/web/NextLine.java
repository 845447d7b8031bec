package health.steady.review.web;

import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.Exercise;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.List;

/** What may change on a day to come. */
record NextLine(LocalDate date, String when, String text) {

    private static final int SHOWN = 8;

    static List<NextLine> of(Telling telling) {
        return telling.day().next().stream()
                .limit(SHOWN)
                .map(upcoming -> new NextLine(upcoming.on(), telling.on(upcoming.on()), text(telling, upcoming)))
                .toList();
    }

    private static String text(Telling telling, Upcoming upcoming) {
        String key = "review.next." + upcoming.kind().name();
        return switch (upcoming.kind()) {
            case WALK_LONGER -> telling.say(key);
            case EXERCISE_STARTS ->
                telling.say(
                        key,
                        telling.rulebook()
                                .catalogue()
                                .exercise(upcoming.id())
                                .map(Exercise::name)
                                .map(telling::text)
                                .orElse(upcoming.id()));
            case STAGE_POSSIBLE -> telling.say(key, telling.words().phase(Phase.valueOf(upcoming.id())));
            case RELEASE_POSSIBLE, RELEASE_SIGNED, SURGEON_ASKED ->
                telling.say(
                        key,
                        telling.rulebook()
                                .protocol()
                                .restriction(upcoming.id())
                                .map(restriction -> telling.amounts().limit(restriction.limit()))
                                .orElse(upcoming.id()));
        };
    }
}
