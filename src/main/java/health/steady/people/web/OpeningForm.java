package health.steady.people.web;

import static java.util.Objects.requireNonNullElse;

import health.steady.people.PlainText;
import health.steady.people.domain.OpenClinic;
import health.steady.people.domain.SignInName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.validation.BindingResult;

/** The first administrator and the clinic, from one page. */
record OpeningForm(
        @NotBlank(message = "{people.person.name.missing}")
        @Size(max = 100, message = "{people.text.too-long}")
        @PlainText
        String name,

        @NotBlank(message = "{people.person.sign-in-name.missing}")
        @Pattern(regexp = SignInName.TYPED, message = "{people.refused.sign-in-name-unusable}")
        String signInName,

        String password,
        String repeat,
        @Valid ClinicForm clinic) {

    private static final String USUAL_NAME = "admin";

    OpeningForm {
        name = Typed.line(name);
        signInName = Typed.line(signInName);
        password = requireNonNullElse(password, "");
        repeat = requireNonNullElse(repeat, "");
        clinic = requireNonNullElse(clinic, ClinicForm.empty());
    }

    static OpeningForm empty() {
        return new OpeningForm("", USUAL_NAME, "", "", ClinicForm.empty());
    }

    void refuseDifference(BindingResult form) {
        new PasswordForm(password, repeat).refuseDifference(form);
    }

    OpenClinic toCommand() {
        return new OpenClinic(clinic.toDetails(), name, SignInName.parse(signInName), password);
    }

    @Override
    public String toString() {
        return "OpeningForm[…]";
    }
}
