package health.steady.people.web;

import health.steady.people.Ids;
import health.steady.people.PersonId;
import health.steady.people.PlainText;
import health.steady.people.Role;
import health.steady.people.domain.InvitePerson;
import health.steady.people.domain.SignInName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** {@code submission} is the id of the person to be, made with the page, so that a double click invites once. */
record InviteForm(
        String submission,

        @NotBlank(message = "{people.person.name.missing}")
        @Size(max = 100, message = "{people.text.too-long}")
        @PlainText
        String name,

        @Pattern(regexp = "SURGEON|DELEGATE|THERAPIST|ADMINISTRATOR", message = "{people.person.role.missing}")
        String role,

        @NotBlank(message = "{people.person.sign-in-name.missing}")
        @Pattern(regexp = SignInName.TYPED, message = "{people.refused.sign-in-name-unusable}")
        String signInName,

        @Pattern(regexp = EmailAddress.TYPED, message = "{people.person.email.unusable}")
        @Size(max = 254, message = "{people.text.too-long}")
        String email) {

    InviteForm {
        submission = Ids.isId(Typed.line(submission))
                ? submission
                : PersonId.random().toString();
        name = Typed.line(name);
        role = Typed.line(role);
        signInName = Typed.line(signInName);
        email = Typed.line(email);
    }

    static InviteForm empty() {
        return new InviteForm(PersonId.random().toString(), "", "", "", "");
    }

    InvitePerson toCommand() {
        return new InvitePerson(
                PersonId.of(submission), name, Role.valueOf(role), signInName, email.isEmpty() ? null : email);
    }

    @Override
    public String toString() {
        return "InviteForm[" + role + "]";
    }
}
