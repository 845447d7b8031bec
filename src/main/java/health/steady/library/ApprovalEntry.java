package health.steady.library;

import health.steady.people.PersonId;
import health.steady.people.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody approved a rulebook, or withdrew. It stays on record.
 *
 * @param submission the id of the form it came with
 * @param as the role in which it was said
 * @param words what the person declared; for a withdrawal, why
 */
public record ApprovalEntry(UUID submission, Kind kind, PersonId by, Role as, Instant at, String words) {

    public enum Kind {
        APPROVED,
        WITHDRAWN
    }

    boolean isApproval() {
        return kind == Kind.APPROVED;
    }

    @Override
    public String toString() {
        return "ApprovalEntry[" + submission + ", " + kind + "]";
    }
}
