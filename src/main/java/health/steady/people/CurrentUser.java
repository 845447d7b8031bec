package health.steady.people;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who is signed in, as the session keeps them. {@code patient} is that person's own record, present for a
 * patient only; {@code zone} is the patient's own choice, or else the clinic's, and decides which day it is.
 */
public record CurrentUser(
        PersonId id,
        ClinicId clinic,
        Role role,
        String name,
        @Nullable PatientId patient,
        ZoneId zone,
        Preferences preferences)
        implements AuthenticatedPrincipal, Serializable {

    /** A session that was begun before there were preferences brings none. */
    public CurrentUser {
        preferences = requireNonNullElse(preferences, Preferences.of("US"));
    }

    /** Reads as is usual in the United States. */
    public CurrentUser(PersonId id, ClinicId clinic, Role role, String name, @Nullable PatientId patient, ZoneId zone) {
        this(id, clinic, role, name, patient, zone, Preferences.of("US"));
    }

    /** The same person, who reads differently from now on. */
    public CurrentUser reading(Preferences chosen, ZoneId inZone) {
        return new CurrentUser(id, clinic, role, name, patient, inZone, chosen);
    }

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
