package health.steady.people.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.validation.BindingResult;

/** A new password, twice. What makes it good enough is decided in the domain. */
record PasswordForm(String password, String repeat) {

    PasswordForm {
        password = requireNonNullElse(password, "");
        repeat = requireNonNullElse(repeat, "");
    }

    static PasswordForm empty() {
        return new PasswordForm("", "");
    }

    void refuseDifference(BindingResult form) {
        if (!password.equals(repeat)) {
            form.rejectValue("repeat", "people.set-up.repeat.differs");
        }
    }

    @Override
    public String toString() {
        return "PasswordForm[…]";
    }
}
