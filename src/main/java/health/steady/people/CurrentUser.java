package health.steady.people;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who is signed in, as the session keeps them. {@code patient} is that person's own record, present for a
 * patient only; {@code zone} is the clinic's, and decides which day it is.
 */
public record CurrentUser(
        PersonId id,
        ClinicId clinic,
        Role role,
        String name,
        @Nullable PatientId patient,
        ZoneId zone) implements AuthenticatedPrincipal, Serializable {

    /** The name under which sessions are found: the person's id, which never changes. */
    @Override
    public String getName() {
        return id.toString();
    }

    public void mustBe(Role... allowed) {
        if (!Set.of(allowed).contains(role)) {
            throw new AccessDeniedException("Not for this role");
        }
    }

    @Override
    public String toString() {
        return "CurrentUser[" + id + ", " + role + "]";
    }
}
