package health.steady.review.web;

import health.steady.library.Approval;
import health.steady.library.ApprovalEntry;
import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what the people of a clinic have said about a protocol into words for one of them. */
final class ApprovalTelling {

    private final Words words;
    private final CurrentUser reader;
    private final LocalDate today;
    private final Approval approval;

    ApprovalTelling(Words words, CurrentUser reader, LocalDate today, Approval approval) {
        this.words = words;
        this.reader = reader;
        this.today = today;
        this.approval = approval;
    }

    ApprovalState state() {
        List<String> standing = approval.standing().stream().map(this::who).toList();
        Optional<ApprovalEntry> withdrawal = approval.withdrawal();
        if (approval.isApproved()) {
            return state("done", "check", "approved", words.say("review.approval.by", standing.toArray()));
        } else if (withdrawal.isPresent()) {
            String who = who(withdrawal.get());
            String text =
                    words.say("review.approval.withdrawn", who, withdrawal.get().words());
            return state("limit", "stop", "withdrawn", text);
        } else if (standing.isEmpty()) {
            return state("demo", "info", "unreviewed", "");
        }
        String text = words.say("review.approval.so-far", standing.get(0));
        return state("held", "clock", "waiting." + approval.missing().get(0), text);
    }

    /** Who stands behind it in a role; null when nobody does. */
    @Nullable
    String signatory(Role role) {
        return approval.standing().stream()
                .filter(entry -> entry.as() == role)
                .findFirst()
                .map(entry -> words.say(
                        "review.approval.signatory",
                        name(entry),
                        words.day(on(entry).toLocalDate())))
                .orElse(null);
    }

    /** All that was ever said, the newest first. */
    List<HistoryLine> history() {
        List<HistoryLine> lines = new ArrayList<>();
        for (ApprovalEntry entry : approval.entries()) {
            lines.add(new HistoryLine(
                    entry.at(),
                    words.moment(on(entry)),
                    words.time(on(entry)),
                    name(entry),
                    words.say("review.approval." + entry.kind(), words.say("review.role." + entry.as())),
                    null,
                    entry.words(),
                    null,
                    null));
        }
        Collections.reverse(lines);
        return lines;
    }

    private ApprovalState state(String tone, String icon, String badge, String text) {
        return new ApprovalState(tone, icon, words.say("review.badge." + badge), text);
    }

    private String who(ApprovalEntry entry) {
        return words.say(
                "review.approval.who",
                name(entry),
                words.say("review.role." + entry.as()),
                words.day(on(entry).toLocalDate(), today));
    }

    private String name(ApprovalEntry entry) {
        PersonName known = approval.names().get(entry.by());
        return known == null ? words.say("review.who." + entry.as()) : known.name();
    }

    private ZonedDateTime on(ApprovalEntry entry) {
        return entry.at().atZone(reader.zone());
    }
}
