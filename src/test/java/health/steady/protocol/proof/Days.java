package health.steady.protocol.proof;

import health.steady.protocol.Fact;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Observation;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.Protocol;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** On which days something may change: {@link BoundaryTests} proves that on others nothing does. */
final class Days {

    static final int LAST = 400;

    /** Of the days on which nothing should change, one in so many is judged. */
    private static final int ONE_IN = 20;

    private final Set<Integer> boundaries = new TreeSet<>();

    Days(Subject subject) {
        Protocol protocol = subject.rulebook().protocol();
        ClinicalTable table = subject.table();
        for (Phase phase : Phase.values()) {
            boundaries.add(phase.firstDay());
        }
        table.rows.values().forEach(row -> {
            boundaries.add(row.defaultDay());
            boundaries.add(row.floorDay());
        });
        table.later.forEach(later -> boundaries.add(7 * later.week()));
        table.walkingWeeks().forEach(week -> boundaries.add(7 * week));
        protocol.stages().forEach(stage -> stage.programme().forEach(this::add));
        protocol.restrictions().forEach(restriction -> boundaries.add(restriction.notBefore()));
        protocol.choices()
                .forEach(choice -> choice.options().forEach(option -> {
                    if (option.signs() != null) {
                        boundaries.add(option.signs().day());
                    }
                }));
    }

    private void add(ProgrammeEntry entry) {
        boundaries.add(entry.from());
        if (entry.before() != null) {
            boundaries.add(entry.before());
        }
    }

    Set<Integer> boundaries() {
        return boundaries;
    }

    /** The boundaries of a history and the days before them; of the others a twentieth, another one for another place. */
    int[] of(Case one, int place) {
        Set<Integer> judged = new HashSet<>();
        Set<Integer> moved = new HashSet<>(Set.of(0));
        for (Fact fact : one.facts()) {
            with(day(fact.signature().effectiveOn()), judged);
            if (fact instanceof SurgeryConfirmed confirmed) {
                moved.add(day(confirmed.surgeryOn()));
            }
        }
        for (Observation observation : one.observations()) {
            with(day(observation.on()), judged);
        }
        moved.forEach(by -> boundaries.forEach(day -> with(day == ClinicalTable.NEVER ? day : day + by, judged)));
        return IntStream.rangeClosed(0, LAST)
                .filter(day -> judged.contains(day) || (day + place) % ONE_IN == 0)
                .toArray();
    }

    private static void with(int day, Set<Integer> judged) {
        if (day <= LAST) {
            judged.add(day - 1);
            judged.add(day);
        }
    }

    private static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(HistoryFixtures.SURGERY, date);
    }
}
