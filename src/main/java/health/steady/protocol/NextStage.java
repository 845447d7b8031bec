package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The stage after the one reached, and what stands before it.
 *
 * @param notBefore the first day of its phase
 * @param lines what must have been found; empty when nothing
 * @param by who may sign it
 */
public record NextStage(Phase stage, LocalDate notBefore, List<Line> lines, Set<Signer> by) {

    public NextStage {
        lines = List.copyOf(lines);
        by = Set.copyOf(by);
    }

    /** Whether everything asked for is found. */
    public boolean isOpen() {
        return lines.stream().allMatch(line -> line.value() == Value.MET);
    }

    /**
     * One line of a gate: any one of its findings is enough.
     *
     * @param value met when one is met; not met when each is not met
     */
    public record Line(Value value, List<FindingValue> any) {

        public Line {
            any = List.copyOf(any);
        }

        static Line of(List<FindingValue> any) {
            boolean met = any.stream().anyMatch(finding -> finding.value() == Value.MET);
            boolean none = any.stream().allMatch(finding -> finding.value() == Value.NOT_MET);
            return new Line(met ? Value.MET : none ? Value.NOT_MET : Value.UNKNOWN, any);
        }
    }
}
