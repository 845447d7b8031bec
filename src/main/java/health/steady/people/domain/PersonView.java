package health.steady.people.domain;

import health.steady.people.PersonId;
import health.steady.people.Role;
import org.jspecify.annotations.Nullable;

public record PersonView(
        PersonId id,
        String name,
        Role role,
        String signInName,
        PersonState state,
        @Nullable String email) {

    @Override
    public String toString() {
        return "PersonView[" + id + ", " + role + "]";
    }
}
