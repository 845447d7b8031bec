package health.steady.people.domain;

import health.steady.people.PersonId;
import health.steady.people.PlainText;
import health.steady.people.Role;
import org.jspecify.annotations.Nullable;

/** @param role for a clinician who takes another one; absent to keep the role */
public record DescribePerson(
        PersonId person,
        String name,
        @Nullable String email,
        @Nullable Role role) {

    public DescribePerson {
        name = PlainText.Validator.required(name, 100);
    }

    @Override
    public String toString() {
        return "DescribePerson[" + person + "]";
    }
}
