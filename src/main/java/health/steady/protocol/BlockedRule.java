package health.steady.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Of each exercise that a stage gives, some rung is within every restriction on some day of the stage. One that a
 * restriction forbids on all of them, since nobody can release it sooner, is given on paper only.
 */
final class BlockedRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Stage stage : rulebook.protocol().stages()) {
            Map<String, Set<String>> blocked = new LinkedHashMap<>();
            for (ProgrammeEntry entry : stage.programme()) {
                blocked(rulebook, entry.use(), stage, blocked);
                RungRef standIn = entry.standIn();
                if (standIn != null) {
                    blocked(rulebook, standIn, stage, blocked);
                }
            }
            blocked.forEach((exercise, by) -> {
                if (!by.isEmpty()) {
                    report.accept(new Problem(
                            "exercise-blocked",
                            "stages." + stage.phase() + ".programme." + exercise,
                            String.join(" and ", by) + " cannot end in this stage, whose last day is "
                                    + stage.phase().lastDay()));
                }
            });
        }
    }

    /** No restriction stands against a rung: none stays noted against its exercise. */
    private static void blocked(Rulebook rulebook, RungRef use, Stage stage, Map<String, Set<String>> blocked) {
        Rung rung = rulebook.catalogue()
                .exercise(use.exercise())
                .flatMap(exercise -> exercise.rung(use.rung()))
                .orElse(null);
        if (rung == null) {
            return;
        }
        List<Restriction> against = StandingRestrictions.against(
                rulebook.protocol(), rung, rung.dose(), stage.phase().lastDay());
        @Nullable Set<String> noted = blocked.get(use.exercise());
        if (against.isEmpty()) {
            blocked.put(use.exercise(), Set.of());
        } else if (noted == null || !noted.isEmpty()) {
            Set<String> by = noted == null ? new TreeSet<>() : new TreeSet<>(noted);
            against.forEach(restriction -> by.add(restriction.id()));
            blocked.put(use.exercise(), by);
        }
    }
}
