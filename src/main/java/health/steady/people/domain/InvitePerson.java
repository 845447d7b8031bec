package health.steady.people.domain;

import health.steady.people.PersonId;
import health.steady.people.PlainText;
import health.steady.people.Role;
import org.jspecify.annotations.Nullable;

/** Invites a person under an id that the form made, so that sending it twice invites once. */
public record InvitePerson(
        PersonId person,
        String name,
        Role role,
        @Nullable String signInName,
        @Nullable String email) {

    public InvitePerson {
        name = PlainText.Validator.required(name, 100);
    }

    public InvitePerson(PersonId person, String name, Role role, @Nullable String signInName) {
        this(person, name, role, signInName, null);
    }

    @Override
    public String toString() {
        return "InvitePerson[" + person + ", " + role + "]";
    }
}
