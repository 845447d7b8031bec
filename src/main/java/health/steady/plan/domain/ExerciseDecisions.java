package health.steady.plan.domain;

import static health.steady.protocol.Reason.Kind.BELOW_FLOOR;
import static health.steady.protocol.Reason.Kind.NOT_IN_PROTOCOL;
import static health.steady.protocol.Reason.Kind.PAUSED;
import static health.steady.protocol.Reason.Kind.RESERVED;
import static health.steady.protocol.Reason.Kind.REST_DAY;
import static health.steady.protocol.Reason.Kind.SCHEDULE_WAITS;
import static health.steady.protocol.Reason.Kind.STAGE;
import static health.steady.protocol.Reason.Kind.SUSPENDED;
import static health.steady.protocol.Reason.Kind.TOO_EARLY;

import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.Clear;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.Reserve;
import health.steady.plan.Decision.ResumeExercise;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Course;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.DoseEased;
import health.steady.protocol.Fact.DoseRaised;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExercisePaused;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.ExerciseReserved;
import health.steady.protocol.Fact.ExerciseResumed;
import health.steady.protocol.Fact.ExerciseUnlocked;
import health.steady.protocol.Fact.RangeSigned;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decisions about single exercises. What the engine holds against one is refused with every reason it has. */
final class ExerciseDecisions {

    /** The daily walk follows the walking programme; nobody prescribes it as an exercise. */
    private static final String WALK = "walk";

    private static final Set<Kind> NO_REFUSAL = EnumSet.of(REST_DAY);

    /** To add an exercise ends its pause. */
    private static final Set<Kind> NO_REFUSAL_TO_ADD = EnumSet.of(REST_DAY, PAUSED);

    private static final Set<Kind> NO_REFUSAL_OF_LESS =
            EnumSet.of(REST_DAY, TOO_EARLY, STAGE, SCHEDULE_WAITS, SUSPENDED, PAUSED);
    private static final Set<Kind> WHAT_UNLOCKING_LEAVES = EnumSet.of(BELOW_FLOOR, RESERVED, NOT_IN_PROTOCOL);

    private final Moment moment;
    private final Contents contents;

    ExerciseDecisions(Moment moment) {
        this.moment = moment;
        contents = new Contents(moment);
    }

    Fact add(Add decision) {
        DoseCheck.of(rung(decision.use()), decision.dose());
        refuse(decision.use().exercise(), reasonsAgainst(decision.use(), decision.dose(), NO_REFUSAL_TO_ADD));
        if (contents.contain(decision.use().exercise())) {
            throw PlanRefused.at("exercise", "already-contained");
        }
        moment.requireNothingOpen("exercise");
        return new ExerciseAdded(moment.signature(), decision.use(), decision.dose());
    }

    Fact change(Change decision) {
        RungRef use = decision.use();
        DoseCheck.of(rung(use), decision.dose());
        Contents.Prescription current =
                contents.prescription(use.exercise()).orElseThrow(() -> PlanRefused.at("exercise", "not-contained"));
        if (!current.eased() && current.use().equals(use) && current.dose().equals(decision.dose())) {
            throw PlanRefused.at("dose", "nothing-changes");
        }
        boolean more = isMore(use, decision.dose(), current);
        refuse(use.exercise(), reasonsAgainst(use, decision.dose(), more ? NO_REFUSAL : NO_REFUSAL_OF_LESS));
        if (more) {
            moment.requireNothingOpen("exercise");
        }
        return more
                ? new DoseRaised(moment.signature(), use, decision.dose())
                : new DoseEased(moment.signature(), use, decision.dose());
    }

    Fact remove(Remove decision) {
        exercise(decision.exercise());
        if (!contents.contain(decision.exercise())) {
            throw PlanRefused.at("exercise", "not-contained");
        }
        return new ExerciseRemoved(moment.signature(), decision.exercise());
    }

    /** The rung that is signed lies within, wherever reports have brought it. */
    Fact signRange(SignRange decision) {
        Exercise exercise = exercise(decision.exercise());
        int lowest = height(exercise, decision.lowest(), "lowest");
        int highest = height(exercise, decision.highest(), "highest");
        if (lowest > highest) {
            throw PlanRefused.at("highest", "range-upside-down");
        }
        if (lowest < lowestSigned(exercise)) {
            throw PlanRefused.at("lowest", "range-below-signed");
        }
        Contents.Prescription current =
                contents.prescription(exercise.id()).orElseThrow(() -> PlanRefused.at("exercise", "not-contained"));
        int signed = exercise.height(current.use().rung());
        if (highest < signed || (lowest > signed && !current.eased())) {
            throw PlanRefused.at(highest < signed ? "highest" : "lowest", "range-without-current");
        }
        return new RangeSigned(moment.signature(), exercise.id(), decision.lowest(), decision.highest());
    }

    private int lowestSigned(Exercise exercise) {
        return moment.facts(RangeSigned.class)
                .filter(range -> range.exercise().equals(exercise.id()))
                .mapToInt(range -> exercise.height(range.lowest()))
                .max()
                .orElse(0);
    }

    private static int height(Exercise exercise, String rung, String field) {
        if (exercise.rung(rung).isEmpty()) {
            throw PlanRefused.at(field, "unknown-rung");
        }
        return exercise.height(rung);
    }

    Fact unlock(Unlock decision) {
        Exercise exercise = exercise(decision.exercise());
        ExerciseUnlocked unlocked = new ExerciseUnlocked(moment.signature(), exercise.id());
        Course after = moment.with(unlocked);
        List<List<Reason>> left = exercise.ladder().stream()
                .map(rung -> what(WHAT_UNLOCKING_LEAVES, after, new RungRef(exercise.id(), rung.id()), rung.dose()))
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        refuse(exercise.id(), left.get(0));
        if (contents.isUnlocked(exercise.id())) {
            throw PlanRefused.at("exercise", "already-unlocked");
        }
        return unlocked;
    }

    Fact reserve(Reserve decision) {
        exercise(decision.exercise());
        if (contents.isReserved(decision.exercise())) {
            throw PlanRefused.at("exercise", "already-reserved");
        }
        return new ExerciseReserved(moment.signature(), decision.exercise());
    }

    Fact clear(Clear decision) {
        exercise(decision.exercise());
        if (!contents.isReserved(decision.exercise())) {
            throw PlanRefused.at("exercise", "not-reserved");
        }
        return new ExerciseCleared(moment.signature(), decision.exercise());
    }

    Fact pause(PauseExercise decision) {
        exercise(decision.exercise());
        if (!contents.contain(decision.exercise())) {
            throw PlanRefused.at("exercise", "not-contained");
        }
        if (contents.isPaused(decision.exercise())) {
            throw PlanRefused.at("exercise", "exercise-paused");
        }
        return new ExercisePaused(moment.signature(), decision.exercise());
    }

    Fact resume(ResumeExercise decision) {
        exercise(decision.exercise());
        if (!contents.isPaused(decision.exercise())) {
            throw PlanRefused.at("exercise", "exercise-not-paused");
        }
        moment.requireNothingOpen("exercise");
        return new ExerciseResumed(moment.signature(), decision.exercise());
    }

    private boolean isMore(RungRef use, Dose dose, Contents.Prescription current) {
        Exercise exercise = exercise(use.exercise());
        return exercise.height(use.rung()) > exercise.height(current.use().rung()) || dose.exceeds(current.dose());
    }

    private List<Reason> reasonsAgainst(RungRef use, Dose dose, Set<Kind> except) {
        return what(EnumSet.complementOf(EnumSet.copyOf(except)), moment.course(), use, dose);
    }

    private List<Reason> what(Set<Kind> counts, Course course, RungRef use, Dose dose) {
        return Engine.reasonsAgainst(List.of(course), moment.today(), use, dose).stream()
                .filter(reason -> counts.contains(reason.kind()))
                .toList();
    }

    private Exercise exercise(String id) {
        if (id.equals(WALK)) {
            throw PlanRefused.at("exercise", "walk-has-its-programme");
        }
        return moment.course()
                .rulebook()
                .catalogue()
                .exercise(id)
                .orElseThrow(() -> PlanRefused.at("exercise", "unknown-exercise"));
    }

    private Rung rung(RungRef use) {
        return exercise(use.exercise()).rung(use.rung()).orElseThrow(() -> PlanRefused.at("rung", "unknown-rung"));
    }

    private static void refuse(String exercise, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw PlanRefused.exercise(exercise, reasons);
        }
    }
}
