package health.steady.people.web;

import health.steady.people.PersonId;
import health.steady.people.PlainText;
import health.steady.people.Role;
import health.steady.people.domain.DescribePerson;
import health.steady.people.domain.PersonView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** {@code role} is there for a clinician only, and another clinician's. */
record DetailsForm(
        @NotBlank(message = "{people.person.name.missing}")
        @Size(max = 100, message = "{people.text.too-long}")
        @PlainText
        String name,

        @Pattern(regexp = "|SURGEON|DELEGATE|THERAPIST", message = "{people.refused.role-unsuitable}")
        String role,

        @Pattern(regexp = EmailAddress.TYPED, message = "{people.person.email.unusable}")
        @Size(max = 254, message = "{people.text.too-long}")
        String email) {

    DetailsForm {
        name = Typed.line(name);
        role = Typed.line(role);
        email = Typed.line(email);
    }

    static DetailsForm from(PersonView person) {
        String role = person.role().isClinician() ? person.role().name() : "";
        return new DetailsForm(person.name(), role, person.email() == null ? "" : person.email());
    }

    DescribePerson toCommand(PersonId person) {
        return new DescribePerson(
                person, name, email.isEmpty() ? null : email, role.isEmpty() ? null : Role.valueOf(role));
    }

    @Override
    public String toString() {
        return "DetailsForm[" + role + "]";
    }
}
