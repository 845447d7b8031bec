package health.steady.people.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotEmpty;
import org.springframework.validation.BindingResult;

/** The present password, and a new one twice. */
record ChangePasswordForm(
        @NotEmpty(message = "{people.account.present.missing}")
        String present,

        String password,
        String repeat) {

    ChangePasswordForm {
        present = requireNonNullElse(present, "");
        password = requireNonNullElse(password, "");
        repeat = requireNonNullElse(repeat, "");
    }

    static ChangePasswordForm empty() {
        return new ChangePasswordForm("", "", "");
    }

    void refuseDifference(BindingResult form) {
        new PasswordForm(password, repeat).refuseDifference(form);
    }

    @Override
    public String toString() {
        return "ChangePasswordForm[…]";
    }
}
