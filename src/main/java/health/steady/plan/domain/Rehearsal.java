package health.steady.plan.domain;

import health.steady.protocol.Author;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Gate;
import health.steady.protocol.History;
import health.steady.protocol.Need;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An assignment played through before it is signed: surgery on its day, each stage advanced when its phase begins, an
 * ordinary report every week, and no release but those the assignment signs in advance.
 */
final class Rehearsal {

    private static final int DAYS_BETWEEN_REPORTS = 7;
    private static final LocalDate NEVER = LocalDate.of(2199, 12, 31);

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
                advance(phase, facts);
            }
        }
        return new Course(rulebook, History.of(facts, reports(last)));
    }

    /** With what the stage before asks recorded on the same day; where no clinician records it, advanced without. */
    private void advance(Phase to, List<Fact> facts) {
        LocalDate begins = assigned.surgeryOn().plusDays(to.firstDay());
        Gate gate = rulebook.protocol().stage(Phase.values()[to.ordinal() - 1]).leaveWhen();
        if (gate == null) {
            facts.add(new StageAdvanced(signed(facts.size() + 1, begins), to));
            return;
        }
        boolean found = true;
        for (List<Need> line : gate.lines()) {
            Optional<FindingMet> met = line.stream()
                    .flatMap(need -> rulebook.protocol().finding(need.finding()).stream())
                    .filter(finding -> finding.by().stream().anyMatch(Signer::isClinician))
                    .findFirst()
                    .map(finding ->
                            new FindingMet(signedAs(clinician(finding.by()), facts.size() + 1, begins), finding.id()));
            met.ifPresent(facts::add);
            found &= met.isPresent();
        }
        Signature signature = signedAs(clinician(gate.by()), facts.size() + 1, begins);
        facts.add(new StageAdvanced(signature, to, found ? null : NEVER));
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
        return signedAs(author.as(), seq, on);
    }

    private Signature signedAs(Signer as, int seq, LocalDate on) {
        return new Signature(
                seq, new Author(author.id(), as), assigned.signature().recordedAt(), on, "");
    }

    private static Signer clinician(Set<Signer> by) {
        return by.stream().filter(Signer::isClinician).sorted().findFirst().orElseThrow();
    }
}
