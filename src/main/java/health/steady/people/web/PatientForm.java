package health.steady.people.web;

import static java.util.Objects.requireNonNullElse;

import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PlainText;
import health.steady.people.RegisterPatient;
import health.steady.people.domain.SignInName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.validation.BindingResult;

/** {@code submission} is the id of the patient to be; {@code nobody} says on purpose that the care team comes later. */
record PatientForm(
        String submission,

        @NotBlank(message = "{people.person.name.missing}")
        @Size(max = 100, message = "{people.text.too-long}")
        @PlainText
        String name,

        TypedDate born,

        @Pattern(regexp = SignInName.TYPED, message = "{people.refused.sign-in-name-unusable}")
        String signInName,

        @Pattern(regexp = EmailAddress.TYPED, message = "{people.person.email.unusable}")
        @Size(max = 254, message = "{people.text.too-long}")
        String email,

        Set<String> team,
        String nobody) {

    PatientForm {
        submission = Ids.isId(Typed.line(submission)) ? submission : Ids.next().toString();
        name = Typed.line(name);
        born = requireNonNullElse(born, TypedDate.empty());
        signInName = Typed.line(signInName);
        email = Typed.line(email);
        team = team == null
                ? Set.of()
                : new TreeSet<>(team.stream().filter(Objects::nonNull).toList());
        nobody = Typed.line(nobody);
    }

    static PatientForm empty() {
        return new PatientForm("", "", TypedDate.empty(), "", "", Set.of(), "");
    }

    void refuseUndecided(BindingResult form) {
        if (born.orNull() == null) {
            form.rejectValue("born", "people.patient.born.missing");
        }
        if (team.isEmpty() == nobody.isEmpty()) {
            form.rejectValue("team", "people.patient.team.undecided");
        } else if (!team.stream().allMatch(Ids::isId)) {
            form.rejectValue("team", "people.refused.not-a-clinician");
        }
    }

    RegisterPatient toCommand() {
        LocalDate day = Objects.requireNonNull(born.orNull());
        return new RegisterPatient(
                PatientId.of(submission),
                name,
                day,
                signInName.isEmpty() ? null : signInName,
                email.isEmpty() ? null : email);
    }

    Set<PersonId> toTeam() {
        return team.stream().map(PersonId::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "PatientForm[" + submission + "]";
    }
}
