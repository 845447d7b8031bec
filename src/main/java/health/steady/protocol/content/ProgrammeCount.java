package health.steady.protocol.content;

import health.steady.protocol.Catalogue;
import health.steady.protocol.Choice;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import health.steady.protocol.Stage;
import health.steady.protocol.Timing;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many exercises a stage gives: 3 to 6 on every day it may last, on every weekday, under every option, while no
 * restriction was released (law L13). Drills and what stands in for a walk are not counted.
 */
final class ProgrammeCount {

    private static final int MOST = 6;

    private final Protocol protocol;
    private final Stage stage;
    private final Map<RungRef, Rung> allowed;
    private final int least;

    ProgrammeCount(Protocol protocol, Catalogue catalogue, Stage stage) {
        this.protocol = protocol;
        this.allowed = allowed(protocol, catalogue, stage);
        this.stage = stage;
        least = stage.fewest();
    }

    /** Notes the first day that has too few or too many: in the usual case, or else under each option. */
    void report(Value programme) {
        if (!count(programme, "", Map.of())) {
            return;
        }
        for (Choice choice : protocol.choices()) {
            for (Choice.Option option : choice.options()) {
                if (!option.startWeeks().isEmpty()) {
                    count(programme, " with " + choice.id() + " " + option.id(), option.startWeeks());
                }
            }
        }
    }

    private boolean count(Value programme, String condition, Map<String, Integer> startWeeks) {
        for (int day = stage.phase().firstDay(); day <= Quantities.LAST_DAY; day++) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                Set<String> given = given(day, weekday, startWeeks);
                if (given.size() < least || given.size() > MOST) {
                    programme.report("gives " + given.size() + " exercises on day " + day + condition
                            + ", should it be a " + weekday + "; " + least + " to " + MOST + " expected: " + given);
                    return false;
                }
            }
        }
        return true;
    }

    private Set<String> given(int day, DayOfWeek weekday, Map<String, Integer> startWeeks) {
        Set<String> given = new LinkedHashSet<>();
        for (ProgrammeEntry entry : stage.programme()) {
            Integer before = entry.before();
            boolean counts = entry.role() == ProgrammeEntry.Role.EXERCISE
                    && entry.from() <= day
                    && (before == null || day < before);
            if (counts) {
                uses(entry)
                        .filter(use -> isOffered(use, day, weekday, startWeeks))
                        .findFirst()
                        .ifPresent(use -> given.add(use.exercise()));
            }
        }
        return given;
    }

    private boolean isOffered(RungRef use, int day, DayOfWeek weekday, Map<String, Integer> startWeeks) {
        @Nullable
        Integer defaultDay = protocol.timing(use.exercise(), use.rung())
                .map(Timing::defaultDay)
                .orElse(null);
        if (defaultDay == null || Math.max(defaultDay, startWeeks.getOrDefault(use.exercise(), 0) * 7) > day) {
            return false;
        }
        Rung rung = allowed.get(use);
        return rung != null && rung.dose().on(weekday);
    }

    private static Map<RungRef, Rung> allowed(Protocol protocol, Catalogue catalogue, Stage stage) {
        Map<RungRef, Rung> allowed = new HashMap<>();
        stage.programme().stream()
                .flatMap(ProgrammeCount::uses)
                .forEach(use -> catalogue
                        .exercise(use.exercise())
                        .flatMap(exercise -> exercise.rung(use.rung()))
                        .filter(rung ->
                                protocol.restrictions().stream().allMatch(restriction -> allows(restriction, rung)))
                        .ifPresent(rung -> allowed.put(use, rung)));
        return allowed;
    }

    private static Stream<RungRef> uses(ProgrammeEntry entry) {
        return entry.standIn() == null ? Stream.of(entry.use()) : Stream.of(entry.use(), entry.standIn());
    }

    private static boolean allows(Restriction restriction, Rung rung) {
        return restriction.optional()
                || restriction
                        .limit()
                        .allows(rung.demands().of(restriction.limit().demand(), rung.dose()));
    }
}
