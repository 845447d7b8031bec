package health.steady.library;

import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the people of one clinic have said about a rulebook. It is approved while the latest word of a surgeon and the
 * latest word of a therapist, two different people, approve it.
 *
 * @param entries the oldest first
 * @param names everybody in the entries, by id
 * @param obligatory whether it must be approved before it is assigned
 */
public record Approval(
        String digest, List<ApprovalEntry> entries, Map<PersonId, PersonName> names, boolean obligatory) {

    private static final List<Role> APPROVERS = List.of(Role.SURGEON, Role.THERAPIST);

    public Approval {
        entries = List.copyOf(entries);
        names = Map.copyOf(names);
    }

    public boolean isApproved() {
        return missing().isEmpty();
    }

    public boolean mayBeAssigned() {
        return isApproved() || !obligatory;
    }

    /** The approvals that hold, at most one of each role: the surgeon's before the therapist's. */
    public List<ApprovalEntry> standing() {
        List<ApprovalEntry> standing = new ArrayList<>();
        for (Role role : APPROVERS) {
            latest(role)
                    .filter(ApprovalEntry::isApproval)
                    .filter(entry ->
                            standing.stream().noneMatch(other -> other.by().equals(entry.by())))
                    .ifPresent(standing::add);
        }
        return standing;
    }

    /** The roles of which an approval is still needed. */
    public List<Role> missing() {
        List<Role> given = standing().stream().map(ApprovalEntry::as).toList();
        return APPROVERS.stream().filter(role -> !given.contains(role)).toList();
    }

    /** The withdrawal that keeps it from being approved, the last one if there are two. */
    public Optional<ApprovalEntry> withdrawal() {
        return APPROVERS.stream()
                .flatMap(role -> latest(role).stream())
                .filter(entry -> !entry.isApproval())
                .max(Comparator.comparing(entries::indexOf));
    }

    /** Something stands that this role has not withdrawn already. */
    public boolean canBeWithdrawnBy(Role role) {
        return !standing().isEmpty()
                && latest(role).filter(entry -> !entry.isApproval()).isEmpty();
    }

    public boolean holdsOf(PersonId person) {
        return standing().stream().anyMatch(entry -> entry.by().equals(person));
    }

    private Optional<ApprovalEntry> latest(Role role) {
        return entries.stream().filter(entry -> entry.as() == role).reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "Approval[" + digest + "]";
    }
}
