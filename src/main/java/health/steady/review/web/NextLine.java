package health.steady.review.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.DayPlan.Upcoming.Kind;
import health.steady.protocol.Exercise;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may change on a day to come. */
record NextLine(LocalDate date, String when, String text) {

    private static final int DAYS_SHOWN = 5;

    static List<NextLine> of(Telling telling) {
        Map<LocalDate, Map<Kind, List<Upcoming>>> byDay = telling.day().next().stream()
                .collect(groupingBy(Upcoming::on, TreeMap::new, groupingBy(Upcoming::kind, TreeMap::new, toList())));
        return byDay.entrySet().stream()
                .limit(DAYS_SHOWN)
                .map(day -> new NextLine(day.getKey(), telling.on(day.getKey()), text(telling, day.getValue())))
                .toList();
    }

    private static String text(Telling telling, Map<Kind, List<Upcoming>> day) {
        return day.entrySet().stream()
                .filter(kind -> kind.getKey() != Kind.SURGEON_ASKED || !day.containsKey(Kind.RELEASE_POSSIBLE))
                .map(kind -> telling.say(
                        "review.next." + kind.getKey().name(),
                        kind.getValue().stream()
                                .map(upcoming -> name(telling, upcoming))
                                .collect(joining(", "))))
                .collect(joining(" "));
    }

    private static String name(Telling telling, Upcoming upcoming) {
        return switch (upcoming.kind()) {
            case WALK_LONGER -> "";
            case EXERCISE_STARTS ->
                telling.rulebook()
                        .catalogue()
                        .exercise(upcoming.id())
                        .map(Exercise::name)
                        .map(telling::text)
                        .orElse(upcoming.id());
            case STAGE_POSSIBLE, STAGE_SIGNED_UNTIL -> telling.words().phase(Phase.valueOf(upcoming.id()));
            case RELEASE_POSSIBLE, RELEASE_SIGNED, SURGEON_ASKED ->
                telling.rulebook()
                        .protocol()
                        .restriction(upcoming.id())
                        .map(restriction -> telling.amounts().limit(restriction.limit()))
                        .orElse(upcoming.id());
        };
    }
}
