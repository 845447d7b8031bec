package health.steady.review.web;

import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a clinician does with an exercise as a whole. */
enum ExerciseAct {
    PAUSING(Decision.PauseExercise::new, Fact.ExercisePaused::new, Role.SURGEON, Role.THERAPIST),
    RESUMING(Decision.ResumeExercise::new, Fact.ExerciseResumed::new, Role.SURGEON, Role.THERAPIST),
    REMOVAL(Decision.Remove::new, Fact.ExerciseRemoved::new, Role.SURGEON, Role.THERAPIST),
    UNLOCK(Decision.Unlock::new, Fact.ExerciseUnlocked::new, Role.SURGEON, Role.THERAPIST),
    RESERVATION(Decision.Reserve::new, Fact.ExerciseReserved::new, Role.SURGEON),
    CLEARANCE(Decision.Clear::new, Fact.ExerciseCleared::new, Role.SURGEON);

    private final Function<String, Decision> decision;
    private final BiFunction<Signature, String, Fact> fact;
    private final Role[] roles;

    ExerciseAct(Function<String, Decision> decision, BiFunction<Signature, String, Fact> fact, Role... roles) {
        this.decision = decision;
        this.fact = fact;
        this.roles = roles;
    }

    static Optional<ExerciseAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may wait among the changes that are signed together. */
    boolean isCollected() {
        return this != RESERVATION && this != CLEARANCE;
    }

    Role[] roles() {
        return roles.clone();
    }

    Decision decision(String exercise) {
        return decision.apply(exercise);
    }

    Fact fact(Signature signature, String exercise) {
        return fact.apply(signature, exercise);
    }
}
