package health.steady.protocol;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Prescriptions.Prescribed;
import health.steady.protocol.ProgrammeEntry.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one course's plan contains on a day, sorted into offered and withheld: the stage's list, with what clinicians
 * changed, then what they added. While movement is cut to the essential, the essential drills are offered too.
 */
final class Programme {

    private final Situation situation;
    private final Check check;
    private final Map<String, Offer> offered = new LinkedHashMap<>();
    private final Map<String, Withheld> withheld = new LinkedHashMap<>();

    Programme(Situation situation, Check check) {
        this.situation = situation;
        this.check = check;
        addEssential();
        addStage();
        addAdditions();
        offered.keySet().forEach(withheld::remove);
    }

    List<Offer> offered() {
        return List.copyOf(offered.values());
    }

    List<Withheld> withheld() {
        return List.copyOf(withheld.values());
    }

    private void addEssential() {
        boolean cut = situation.suspensions().open().stream()
                .anyMatch(suspension -> suspension.level() == SuspensionLevel.ESSENTIAL_MOVEMENT);
        if (cut) {
            for (RungRef use : situation.protocol().essential()) {
                if (!situation.ledger().exercises().isRemoved(use.exercise())) {
                    sort(use, null, Role.DRILL, 0, situation.assignment().signature(), true);
                }
            }
        }
    }

    private void addStage() {
        Stage stage = situation.protocol().stage(situation.schedule().stage());
        for (ProgrammeEntry entry : stage.programme()) {
            String exercise = entry.use().exercise();
            boolean contained = entry.counts(situation.schedule().scheduled())
                    && !situation.ledger().exercises().isRemoved(exercise)
                    && !offered.containsKey(exercise);
            if (contained) {
                add(entry);
            }
        }
    }

    private void add(ProgrammeEntry entry) {
        Prescribed signed =
                situation.ledger().exercises().prescribed(entry.use().exercise());
        boolean done = signed == null
                ? sort(
                        entry.use(),
                        null,
                        entry.role(),
                        entry.from(),
                        situation.assignment().signature(),
                        true)
                : sort(signed.use(), signed.dose(), entry.role(), 0, signed.signature(), gives(entry, signed.use()));
        RungRef standIn = entry.standIn();
        if (!done && standIn != null && situation.schedule().scheduled() >= entry.from()) {
            standIn(standIn, entry.role());
        }
    }

    /** A rung above the one the stage gives waits for its own stage. */
    private boolean gives(ProgrammeEntry entry, RungRef use) {
        Exercise exercise = situation.rulebook().catalogue().exercises().get(use.exercise());
        return exercise != null
                && exercise.height(use.rung()) <= exercise.height(entry.use().rung());
    }

    private void addAdditions() {
        for (ExerciseAdded added : situation.ledger().exercises().added().values()) {
            String exercise = added.use().exercise();
            if (!offered.containsKey(exercise) && !withheld.containsKey(exercise)) {
                Prescribed signed = situation.ledger().exercises().prescribed(exercise);
                RungRef use = signed == null ? added.use() : signed.use();
                Dose dose = signed == null ? added.dose() : signed.dose();
                Signature signature = signed == null ? added.signature() : signed.signature();
                sort(use, dose, Role.EXERCISE, 0, signature, false);
            }
        }
    }

    private void standIn(RungRef use, Role role) {
        if (situation.ledger().exercises().isRemoved(use.exercise()) || offered.containsKey(use.exercise())) {
            return;
        }
        Exercise exercise = situation.rulebook().catalogue().exercises().get(use.exercise());
        Rung rung = exercise == null ? null : exercise.rung(use.rung()).orElse(null);
        if (exercise != null
                && rung != null
                && check.against(exercise, rung, rung.dose(), true, 0).isEmpty()) {
            offer(exercise, rung, rung.dose(), role, situation.assignment().signature(), true);
        }
    }

    /** @return whether it is offered */
    private boolean sort(RungRef use, @Nullable Dose signed, Role role, int from, Signature signature, boolean given) {
        Exercise exercise = situation.rulebook().catalogue().exercises().get(use.exercise());
        Rung rung = exercise == null ? null : exercise.rung(use.rung()).orElse(null);
        if (exercise == null || rung == null) {
            return false;
        }
        Dose dose = signed == null ? rung.dose() : signed;
        List<Reason> reasons = check.against(exercise, rung, dose, given, from);
        if (reasons.isEmpty()) {
            offer(exercise, rung, dose, role, signature, given);
            return true;
        }
        withheld.putIfAbsent(exercise.id(), new Withheld(exercise, rung, reasons));
        return false;
    }

    private void offer(Exercise exercise, Rung rung, Dose dose, Role role, Signature signature, boolean given) {
        List<Citation> sources = new ArrayList<>();
        if (given) {
            sources.addAll(
                    situation.protocol().stage(situation.schedule().stage()).sources());
        }
        sources.addAll(exercise.sources());
        offered.put(exercise.id(), new Offer(exercise, rung, dose, role, new Cause(signature, sources)));
    }
}
