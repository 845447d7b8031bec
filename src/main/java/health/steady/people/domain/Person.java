package health.steady.people.domain;

import health.steady.people.AccessEnded;
import health.steady.people.ClinicId;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in, once they have chosen a password. */
@Entity
class Person extends Stored {

    @Column(updatable = false)
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;
    private String signInName;
    private @Nullable String passwordHash;
    private @Nullable String email;
    private boolean active;
    private Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(ClinicId clinic, InvitePerson command, SignInName signInName, Instant now) {
        super(command.person().value());
        this.clinicId = clinic.value();
        this.role = command.role();
        this.name = command.name();
        this.email = command.email();
        this.signInName = signInName.text();
        this.active = true;
        this.invitedAt = now;
    }

    static Person invite(ClinicId clinic, InvitePerson command, SignInName signInName, Instant now) {
        return new Person(clinic, command, signInName, now);
    }

    AccessEnded choosePassword(String hash) {
        passwordHash = hash;
        return new AccessEnded(personId());
    }

    AccessEnded leave() {
        active = false;
        return new AccessEnded(personId());
    }

    void describe(String newName, @Nullable String newEmail) {
        name = newName;
        email = newEmail;
    }

    /** A clinician takes another clinician's role; nobody else changes. */
    AccessEnded become(Role newRole) {
        if (!role.isClinician() || !newRole.isClinician()) {
            throw new PeopleRefused(Reason.ROLE_UNSUITABLE);
        }
        role = newRole;
        return new AccessEnded(personId());
    }

    void comeBack() {
        active = true;
    }

    PersonState state() {
        if (!active) {
            return PersonState.LEFT;
        }
        return passwordHash == null ? PersonState.INVITED : PersonState.ACTIVE;
    }

    PersonId personId() {
        return new PersonId(getId());
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    Role role() {
        return role;
    }

    SignInName signInName() {
        return new SignInName(signInName);
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    PersonName publicName() {
        return new PersonName(personId(), name, role);
    }

    PersonView view() {
        return new PersonView(personId(), name, role, signInName, state(), email);
    }
}
