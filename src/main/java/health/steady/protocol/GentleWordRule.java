package health.steady.protocol;

import java.util.List;
import java.util.function.Consumer;

/**
 * Gentle exercises open on the patient's own word: the gate of the stage before asks for a finding that a PATIENT may
 * record.
 */
final class GentleWordRule implements LintRule {

    private static final String ID = "gentle-without-word";

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Protocol protocol = rulebook.protocol();
        List<Stage> stages = protocol.stages();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String where = "stages." + stage.phase() + ".gentle";
            if (stage.gentle().isEmpty()) {
                continue;
            }
            Gate gate = i == 0 ? null : stages.get(i - 1).leaveWhen();
            if (gate == null) {
                report.accept(new Problem(ID, where, "nothing is asked before this stage, so nothing opens it early"));
            } else if (gate.lines().stream()
                    .flatMap(List::stream)
                    .noneMatch(need -> patientMayRecord(protocol, need))) {
                report.accept(new Problem(
                        ID,
                        where,
                        "no finding that " + stages.get(i - 1).phase() + " asks for may be recorded by a PATIENT"));
            }
        }
    }

    private static boolean patientMayRecord(Protocol protocol, Need need) {
        return protocol.finding(need.finding())
                .map(finding -> finding.by().contains(Signer.PATIENT))
                .orElse(false);
    }
}
