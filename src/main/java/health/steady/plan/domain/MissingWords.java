package health.steady.plan.domain;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.DoneOnDays;
import health.steady.protocol.Finding;
import health.steady.protocol.FindingValue;
import health.steady.protocol.NextStage;
import health.steady.protocol.Protocol;
import health.steady.protocol.ReportsAtMost;
import health.steady.protocol.Signer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is missing before the next stage, and who sees to it. */
final class MissingWords {

    private final Protocol protocol;
    private final Words words;

    MissingWords(Protocol protocol, Words words) {
        this.protocol = protocol;
        this.words = words;
    }

    /** A sentence for each line of the gate that is not met; none when nothing is missing. */
    List<String> lines(@Nullable NextStage next) {
        return next == null
                ? List.of()
                : next.lines().stream()
                        .filter(line -> line.value() != Value.MET)
                        .map(line -> line.any().stream()
                                .map(this::finding)
                                .filter(Objects::nonNull)
                                .toList())
                        .map(any -> words.say("day.missing.line", String.join(words.say("day.missing.or"), any)))
                        .toList();
    }

    private @Nullable String finding(FindingValue found) {
        return protocol.finding(found.need().finding())
                .map(finding -> words.say("day.missing.finding", words.in(finding.ask()), by(finding)))
                .orElse(null);
    }

    private String by(Finding finding) {
        if (finding.from() != null) {
            String from = finding.from() instanceof ReportsAtMost
                    ? "reports"
                    : finding.from() instanceof DoneOnDays ? "done" : "measured";
            return words.say("day.missing.from." + from);
        }
        List<String> people = finding.by().stream()
                .filter(signer -> signer != Signer.SOFTWARE)
                .sorted()
                .map(signer -> words.say("day.person." + signer))
                .toList();
        return words.say("day.missing.by", String.join(words.say("day.missing.or"), people));
    }
}
