package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.plan.PlanView;
import health.steady.plan.Touched;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would take back something that was signed. It is a decision of its own, to be signed like any other: what was signed
 * stays in the history.
 */
final class Undoing {

    private static final int DAYS = 14;

    private final PlanReading reading;

    Undoing(PlanReading reading) {
        this.reading = reading;
    }

    /** Whether to offer it: lately signed by this reader, nothing signed since about the same, and it can be taken back. */
    boolean isOffered(Fact fact) {
        return reading.adjusts()
                && reading.isMine(fact.signature().author())
                && fact.signature().effectiveOn().isAfter(reading.today().minusDays(DAYS))
                && (endOf(fact).isPresent() || isLatest(fact) && reverse(fact).isPresent());
    }

    Optional<Fact> fact(int seq) {
        List<Fact> facts = reading.view().course().history().facts();
        return seq < 1 || seq > facts.size() ? Optional.empty() : Optional.of(facts.get(seq - 1));
    }

    /** The page that ends a limit that was tightened; absent for anything else, and when it has ended. */
    Optional<String> endOf(Fact fact) {
        int seq = fact.signature().seq();
        boolean inForce = fact instanceof Fact.LimitTightened
                && reading.day().restrictions().stream()
                        .anyMatch(limit -> limit.id().equals("tightened-" + seq));
        return inForce ? Optional.of(reading.path() + "/tightenings/" + seq + "/end") : Optional.empty();
    }

    /** Absent for what is not about an exercise in the plan, and for what the days before it do not say. */
    Optional<Decision> reverse(Fact fact) {
        if (fact instanceof Fact.ExerciseAdded added) {
            return Optional.of(new Decision.Remove(added.use().exercise()));
        } else if (fact instanceof Fact.ExercisePaused paused) {
            return Optional.of(new Decision.ResumeExercise(paused.exercise()));
        } else if (fact instanceof Fact.ExerciseResumed resumed) {
            return Optional.of(new Decision.PauseExercise(resumed.exercise()));
        } else if (fact instanceof Fact.ExerciseRemoved removed) {
            return before(fact, removed.exercise()).map(was -> new Decision.Add(was.use(), was.dose()));
        } else if (fact instanceof Fact.DoseRaised raised) {
            return before(fact, raised.use().exercise()).map(was -> new Decision.Change(was.use(), was.dose()));
        } else if (fact instanceof Fact.DoseEased eased) {
            return before(fact, eased.use().exercise()).map(was -> new Decision.Change(was.use(), was.dose()));
        }
        return Optional.empty();
    }

    /** As the plan gave it just before the fact was signed. */
    private Optional<Prescribed> before(Fact fact, String exercise) {
        Course course = reading.view().course();
        List<Fact> earlier =
                course.history().facts().subList(0, fact.signature().seq() - 1);
        PlanView then = reading.view()
                .with(course.with(History.of(earlier, course.history().observations())));
        LocalDate on = fact.signature().effectiveOn();
        return Prescribed.of(new PlanReading(reading.user(), then, on, then.day(on)), exercise);
    }

    private boolean isLatest(Fact fact) {
        String exercise = Touched.by(fact);
        return exercise != null
                && reading.view().course().history().facts().stream()
                        .filter(later ->
                                later.signature().seq() > fact.signature().seq())
                        .noneMatch(later -> exercise.equals(Touched.by(later)));
    }
}
