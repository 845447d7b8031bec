package health.steady.protocol;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Prescription.Prescribed;
import health.steady.protocol.ProgrammeEntry.Role;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one course's plan contains on a day, sorted into offered and withheld: the stage's list, with what clinicians
 * changed, then what they added, then what the patient's own report opens. What reports ease is offered on a lower rung.
 * While movement is cut to the essential, the essential drills are offered too.
 */
final class Programme {

    private static final int MOST_BY_DEFAULT = 6;

    private final Situation situation;
    private final Stage stage;
    private final Prescriptions prescriptions;
    private final Check check;
    private final Map<String, Offer> offered = new LinkedHashMap<>(32);
    private final Map<String, Withheld> withheld = new LinkedHashMap<>();

    Programme(Situation situation, Check check) {
        this.situation = situation;
        stage = situation.protocol().stage(situation.schedule().stage());
        this.check = check;
        prescriptions = situation.ledger().exercises();
        addEssential();
        addStage();
        addAdditions();
        addGentle();
        withheld.keySet().removeAll(offered.keySet());
    }

    Collection<Offer> offered() {
        return offered.values();
    }

    Collection<Withheld> withheld() {
        return withheld.values();
    }

    private void addEssential() {
        if (situation.suspensions().openAt(SuspensionLevel.ESSENTIAL_MOVEMENT)) {
            for (RungRef use : situation.protocol().essential()) {
                if (!prescriptions.isRemoved(use.exercise())) {
                    sort(use, null, Role.DRILL, 0, situation.assignment().signature(), true);
                }
            }
        }
    }

    private void addStage() {
        for (ProgrammeEntry entry : stage.programme()) {
            String exercise = entry.use().exercise();
            if (entry.counts(situation.schedule().scheduled()) && !offered.containsKey(exercise)) {
                Prescription changed = prescriptions.of(exercise);
                if (changed == null || !changed.isRemoved()) {
                    add(entry, changed == null ? null : changed.given());
                }
            }
        }
    }

    private void add(ProgrammeEntry entry, @Nullable Prescribed signed) {
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
        for (Prescription changed : prescriptions.all()) {
            String exercise = changed.exercise().id();
            Prescribed given = changed.given();
            boolean contained = offered.containsKey(exercise) || withheld.containsKey(exercise);
            if (changed.isAdded() && given != null && !contained) {
                sort(given.use(), given.dose(), Role.EXERCISE, 0, given.signature(), false);
            }
        }
    }

    /** What the patient's own report opens of the next stage: as much as fills the day up to its usual most. */
    private void addGentle() {
        Signature word = situation.gentleBy();
        if (word == null) {
            return;
        }
        Stage next = situation.protocol().stage(Stages.next(stage.phase()));
        for (RungRef use : next.gentle()) {
            boolean contained = offered.containsKey(use.exercise()) || withheld.containsKey(use.exercise());
            if (!contained && !prescriptions.isRemoved(use.exercise()) && counted() < MOST_BY_DEFAULT) {
                sort(use, null, Role.EXERCISE, 0, word, true);
            }
        }
    }

    private int counted() {
        int counted = 0;
        for (Offer offer : offered.values()) {
            counted += offer.role() == Role.EXERCISE ? 1 : 0;
        }
        return counted;
    }

    private void standIn(RungRef use, Role role) {
        if (prescriptions.isRemoved(use.exercise()) || offered.containsKey(use.exercise())) {
            return;
        }
        Exercise exercise = situation.rulebook().catalogue().exercises().get(use.exercise());
        Rung rung = exercise == null ? null : exercise.rungOf(use.rung());
        if (exercise == null || rung == null) {
            return;
        }
        Dose dose = unsigned(exercise, rung);
        if (check.against(exercise, rung, dose, true, 0).isEmpty()) {
            ease(exercise, rung, dose, role, 0, situation.assignment().signature(), true);
        }
    }

    /** @return whether it is offered */
    private boolean sort(RungRef use, @Nullable Dose signed, Role role, int from, Signature signature, boolean given) {
        Exercise exercise = situation.rulebook().catalogue().exercises().get(use.exercise());
        Rung rung = exercise == null ? null : exercise.rungOf(use.rung());
        if (exercise == null || rung == null) {
            return false;
        }
        Dose dose = signed == null ? unsigned(exercise, rung) : signed;
        List<Reason> reasons = check.against(exercise, rung, dose, given, from);
        if (reasons.isEmpty()) {
            ease(exercise, rung, dose, role, from, signature, given);
            return true;
        }
        withheld.putIfAbsent(exercise.id(), new Withheld(exercise, rung, reasons));
        return false;
    }

    /** The dose of a line that nobody signed: the rung's, and no more than what is signed of the exercise elsewhere. */
    private Dose unsigned(Exercise exercise, Rung rung) {
        Prescription changed = prescriptions.of(exercise.id());
        Prescribed given = changed == null ? null : changed.given();
        return given == null ? rung.dose() : rung.dose().noMoreThan(given.dose());
    }

    /** Offers it as signed, or as far below as reports have brought it. */
    private void ease(
            Exercise exercise, Rung rung, Dose dose, Role role, int from, Signature signature, boolean given) {
        Easing easing = new Easing(exercise, rung, dose, prescriptions.of(exercise.id()), situation);
        Rung lower = easing.rung();
        boolean stands = lower.equals(rung)
                || check.against(exercise, lower, easing.dose(), given, from).isEmpty();
        offer(
                exercise,
                stands ? lower : rung,
                stands ? easing.dose() : dose.eased(),
                role,
                easing.eased(),
                signature,
                given);
    }

    private void offer(
            Exercise exercise,
            Rung rung,
            Dose dose,
            Role role,
            @Nullable Eased eased,
            Signature signature,
            boolean given) {
        List<Citation> sources = given ? with(stage.sources(), exercise.sources()) : exercise.sources();
        offered.put(exercise.id(), new Offer(exercise, rung, dose, role, eased, new Cause(signature, sources)));
    }

    private static List<Citation> with(List<Citation> ones, List<Citation> others) {
        Citation[] both = new Citation[ones.size() + others.size()];
        for (int i = 0; i < both.length; i++) {
            both[i] = i < ones.size() ? ones.get(i) : others.get(i - ones.size());
        }
        return List.of(both);
    }
}
