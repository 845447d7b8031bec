package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Fact.StageAdvanced;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the programme has been advanced. A signature counts when everything the stages before ask was found as it was
 * given, or for as long as it says that it holds without. What was found and grew old closes nothing; the contrary,
 * recorded since, does (law L3).
 */
final class Stages {

    private static final Set<Signer> ANY_PRESCRIBER = Set.of(Signer.SURGEON, Signer.THERAPIST);

    private final Protocol protocol;
    private final Ledger ledger;
    private final Findings findings;
    private final LocalDate date;

    Stages(Protocol protocol, Ledger ledger, Findings findings, LocalDate date) {
        this.protocol = protocol;
        this.ledger = ledger;
        this.findings = findings;
        this.date = date;
    }

    /**
     * @param since the day from which the stage holds
     * @param until when it was signed without all that is asked: the day before which it holds
     */
    record Reached(Phase stage, LocalDate since, @Nullable LocalDate until) {}

    /** @param scheduled the day after surgery whose weeks hold */
    Reached reached(LocalDate surgeryOn, int scheduled) {
        LocalDate scheduledOn = surgeryOn.plusDays(scheduled);
        Reached reached = new Reached(Phase.WEEKS_0_2, surgeryOn, null);
        for (StageAdvanced advance : ledger.advances()) {
            Phase to = advance.stage();
            LocalDate signed = advance.signature().effectiveOn();
            boolean inEffect = !signed.isAfter(scheduledOn) && to.firstDay() <= scheduled;
            if (inEffect && to.compareTo(reached.stage()) > 0 && holds(advance, reached.stage())) {
                LocalDate first = surgeryOn.plusDays(to.firstDay());
                reached = new Reached(to, signed.isAfter(first) ? signed : first, advance.until());
            }
        }
        return reached;
    }

    private boolean holds(StageAdvanced advance, Phase from) {
        LocalDate until = advance.until();
        if (until != null && !date.isBefore(until)) {
            return false;
        }
        for (Phase left = from; left != advance.stage(); left = next(left)) {
            Gate gate = protocol.stage(left).leaveWhen();
            if (gate != null
                    && (!gate.by().contains(advance.signature().author().as())
                            || (until == null && !stoodOpen(gate, advance.signature())))) {
                return false;
            }
        }
        return true;
    }

    private boolean stoodOpen(Gate gate, Signature signature) {
        for (List<Need> line : gate.lines()) {
            boolean open = false;
            for (Need need : line) {
                open |= findings.when(need, signature).value() == Value.MET
                        && !findings.contradicted(need, signature.effectiveOn(), signature.seq(), date);
            }
            if (!open) {
                return false;
            }
        }
        return true;
    }

    /** What stands before the stage after this one; null after the last. */
    @Nullable
    NextStage next(Phase stage, LocalDate surgeryOn) {
        if (stage == Phase.MONTHS_6_PLUS) {
            return null;
        }
        return before(next(stage), surgeryOn);
    }

    /** @param stage any but the first */
    NextStage before(Phase stage, LocalDate surgeryOn) {
        Gate gate = protocol.stage(Phase.values()[stage.ordinal() - 1]).leaveWhen();
        List<NextStage.Line> lines = gate == null
                ? List.of()
                : gate.lines().stream()
                        .map(line -> NextStage.Line.of(line.stream()
                                .map(need -> findings.today(need, date))
                                .toList()))
                        .toList();
        return new NextStage(
                stage, surgeryOn.plusDays(stage.firstDay()), lines, gate == null ? ANY_PRESCRIBER : gate.by());
    }

    /**
     * The word by which the next stage's gentle exercises are open before anybody has signed it; null while they are not.
     * Everything is found, with what the patient recorded, and somebody recorded something.
     */
    @Nullable
    Signature gentleBy(Phase stage) {
        Gate gate = protocol.stage(stage).leaveWhen();
        if (gate == null) {
            return null;
        }
        Signature word = null;
        for (List<Need> line : gate.lines()) {
            boolean met = false;
            for (Need need : line) {
                FindingValue found = findings.byAnybody(need, date);
                met |= found.value() == Value.MET;
                word = found.value() == Value.MET && found.recorded() != null ? found.recorded() : word;
            }
            if (!met) {
                return null;
            }
        }
        return word;
    }

    static Phase next(Phase stage) {
        return Phase.values()[stage.ordinal() + 1];
    }
}
