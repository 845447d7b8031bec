package health.steady.library.domain;

import health.steady.library.Approval;
import health.steady.library.ApprovalEntry;
import health.steady.library.ApprovalEntry.Kind;
import health.steady.library.ApprovalRefused;
import health.steady.library.ApprovalRefused.Reason;
import health.steady.library.Approvals;
import health.steady.library.ApproveRulebook;
import health.steady.library.LibraryService;
import health.steady.library.WithdrawApproval;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleApi;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import health.steady.people.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ApprovalService implements Approvals {

    private final ApprovalEntries entries;
    private final LibraryService library;
    private final PeopleApi people;
    private final LibraryProperties settings;
    private final ApplicationEventPublisher events;

    ApprovalService(
            ApprovalEntries entries,
            LibraryService library,
            PeopleApi people,
            LibraryProperties settings,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.library = library;
        this.people = people;
        this.settings = settings;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Approval> of(CurrentUser viewer, Collection<String> digests) {
        Map<String, List<ApprovalEntry>> said = entries.of(viewer.clinic(), digests);
        Set<PersonId> who = said.values().stream()
                .flatMap(List::stream)
                .map(ApprovalEntry::by)
                .collect(Collectors.toSet());
        Map<PersonId, PersonName> names = who.isEmpty() ? Map.of() : people.names(viewer.clinic(), who);
        return digests.stream()
                .map(digest -> approval(digest, said.getOrDefault(digest, List.of()), names))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Approval of(CurrentUser viewer, String digest) {
        return of(viewer, List.of(digest)).get(0);
    }

    @Override
    @Transactional
    public Approval opened(CurrentUser reader, String digest) {
        events.publishEvent(
                new RecordTouched(Action.READ, "protocol", item(digest), null, reader.id(), reader.clinic()));
        return of(reader, digest);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isApproved(CurrentUser viewer, String digest) {
        return unnamed(viewer, digest).isApproved();
    }

    @Override
    @Transactional
    public void approve(CurrentUser by, ApproveRulebook command, Instant now) {
        Approval before = take(by, command.digest());
        if (!before.holdsOf(by.id())) {
            add(by, command.digest(), entry(command.submission(), Kind.APPROVED, by, now, command.words()), before);
        }
    }

    @Override
    @Transactional
    public void withdraw(CurrentUser by, WithdrawApproval command, Instant now) {
        Approval before = take(by, command.digest());
        ApprovalEntry entry = entry(command.submission(), Kind.WITHDRAWN, by, now, command.reason());
        if (!before.canBeWithdrawnBy(by.role()) && !isRepeated(before, entry)) {
            throw new ApprovalRefused(Reason.NOTHING_TO_WITHDRAW);
        }
        add(by, command.digest(), entry, before);
    }

    /** What was said before, after which nobody else says anything until this transaction ends. */
    private Approval take(CurrentUser by, String digest) {
        by.mustBe(Role.SURGEON, Role.THERAPIST);
        if (library.assignable().stream()
                .noneMatch(rulebook -> rulebook.digest().equals(digest))) {
            throw new ApprovalRefused(Reason.NOT_IN_USE);
        }
        entries.waitForTurn(by.clinic(), digest);
        return unnamed(by, digest);
    }

    private void add(CurrentUser by, String digest, ApprovalEntry entry, Approval before) {
        if (isRepeated(before, entry)) {
            return;
        }
        if (!entries.add(by.clinic(), digest, entry)) {
            throw new ApprovalRefused(Reason.ID_IN_USE);
        }
        String what = entry.kind() == Kind.APPROVED ? "protocol-approval" : "protocol-withdrawal";
        events.publishEvent(RecordTouched.administered(by, what, item(digest)));
    }

    private static boolean isRepeated(Approval before, ApprovalEntry entry) {
        return before.entries().stream()
                .anyMatch(earlier -> earlier.submission().equals(entry.submission())
                        && earlier.by().equals(entry.by())
                        && earlier.kind() == entry.kind());
    }

    private static ApprovalEntry entry(UUID submission, Kind kind, CurrentUser by, Instant now, String words) {
        return new ApprovalEntry(submission, kind, by.id(), by.role(), now.truncatedTo(ChronoUnit.MICROS), words);
    }

    private Approval unnamed(CurrentUser viewer, String digest) {
        return approval(digest, entries.of(viewer.clinic(), List.of(digest)).getOrDefault(digest, List.of()), Map.of());
    }

    private Approval approval(String digest, List<ApprovalEntry> said, Map<PersonId, PersonName> names) {
        return new Approval(digest, said, names, !settings.unapprovedCanBeAssigned());
    }

    /** The first half of the digest, so that the audit tells one rulebook from another. */
    private static UUID item(String digest) {
        return Ids.parse(digest.substring(0, 32).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
