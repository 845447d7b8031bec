package health.steady.people.domain;

import health.steady.people.PersonId;
import health.steady.people.Role;

public record PersonView(PersonId id, String name, Role role, String signInName, PersonState state) {

    @Override
    public String toString() {
        return "PersonView[" + id + ", " + role + "]";
    }
}
