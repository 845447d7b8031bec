package health.steady.plan.domain;

import health.steady.protocol.Author;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.History;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An assignment played through before it is signed: surgery on its day, each stage advanced when its phase begins, an
 * ordinary report every week, and no release but those the assignment signs in advance.
 */
final class Rehearsal {

    private static final int DAYS_BETWEEN_REPORTS = 7;

    private final Rulebook rulebook;
    private final PlanAssigned assigned;
    private final Author author;

    Rehearsal(Rulebook rulebook, PlanAssigned assigned) {
        this.rulebook = rulebook;
        this.assigned = assigned;
        author = assigned.signature().author();
    }

    Course until(LocalDate last) {
        List<Fact> facts = new ArrayList<>(List.of(assigned));
        facts.add(new SurgeryConfirmed(signed(2, assigned.surgeryOn()), assigned.surgeryOn()));
        for (Phase phase : Phase.values()) {
            if (phase.firstDay() > 0) {
                LocalDate begins = assigned.surgeryOn().plusDays(phase.firstDay());
                facts.add(new StageAdvanced(signed(facts.size() + 1, begins), phase));
            }
        }
        return new Course(rulebook, History.of(facts, reports(last)));
    }

    private List<Observation> reports(LocalDate last) {
        List<Observation> reports = new ArrayList<>();
        for (LocalDate on = assigned.surgeryOn(); !on.isAfter(last); on = on.plusDays(DAYS_BETWEEN_REPORTS)) {
            UUID id = new UUID(0, on.toEpochDay());
            reports.add(new CheckIn(id, on, assigned.signature().recordedAt(), author, 0, 0, Set.of()));
        }
        return reports;
    }

    private Signature signed(int seq, LocalDate on) {
        return new Signature(seq, author, assigned.signature().recordedAt(), on, "");
    }
}
