package health.steady.protocol;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Each line of a gate can be met: by a finding that a clinician may record, or one that reports can answer in the time
 * given. A patient's word alone opens no stage. A gate that can't open keeps a patient on the programme of a week long
 * past.
 */
final class GateRule implements LintRule {

    private static final String ID = "unreachable-gate";

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Stage stage : rulebook.protocol().stages()) {
            Gate gate = stage.leaveWhen();
            String where = "stages." + stage.phase() + ".leaveWhen";
            if (gate != null && stage.phase() == Phase.MONTHS_6_PLUS) {
                report.accept(new Problem(ID, where, "nothing follows the last stage"));
            } else if (gate != null) {
                for (int i = 0; i < gate.lines().size(); i++) {
                    line(rulebook.protocol(), stage, gate.lines().get(i), where + ".all[" + i + "]", report);
                }
            }
        }
    }

    private static void line(Protocol protocol, Stage stage, List<Need> line, String where, Consumer<Problem> report) {
        StringBuilder why = new StringBuilder();
        for (Need need : line) {
            String obstacle = obstacle(protocol, stage, need);
            if (obstacle == null) {
                return;
            }
            why.append(why.isEmpty() ? "" : "; ").append(obstacle);
        }
        report.accept(new Problem(ID, where, why.toString()));
    }

    private static @Nullable String obstacle(Protocol protocol, Stage stage, Need need) {
        Finding finding = protocol.finding(need.finding()).orElse(null);
        if (finding == null) {
            return need.finding() + " is no finding of this protocol";
        }
        if (finding.by().stream().anyMatch(Signer::isClinician)) {
            return null;
        }
        Criterion from = finding.from();
        if (from == null) {
            return "no clinician may record " + finding.id() + " and no report answers it";
        }
        String obstacle = obstacle(protocol, stage, from, need.withinDays());
        return obstacle == null ? null : finding.id() + " can never be met: " + obstacle;
    }

    private static @Nullable String obstacle(Protocol protocol, Stage stage, Criterion from, int withinDays) {
        if (from instanceof ReportsAtMost reports) {
            return tooMany(reports.reports(), withinDays);
        }
        if (!(from instanceof DoneOnDays done)) {
            return null;
        }
        if (!done.exercise().equals("walk")) {
            return protocol.timings().containsKey(done.exercise())
                    ? tooMany(done.days(), withinDays)
                    : done.exercise() + " is not part of this protocol";
        }
        WalkingWeek given = protocol.walking().inWeek(stage.phase().lastDay() / 7);
        if (done.times() > given.times() || done.minutes() > WalkingRule.total(given)) {
            return "it asks more than the walk given when the stage ends, " + given.minutes() + " min " + given.times()
                    + " times a day";
        }
        return tooMany(done.days(), withinDays);
    }

    private static @Nullable String tooMany(int days, int withinDays) {
        return days > withinDays + 1 ? "it asks " + days + " days within " + withinDays : null;
    }
}
