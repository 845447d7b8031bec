package health.steady.people.web;

import health.steady.people.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ForgottenForm(
        @NotBlank(message = "{people.forgotten.name.missing}")
        @Size(max = 254, message = "{people.text.too-long}")
        @PlainText
        String name) {

    ForgottenForm {
        name = Typed.line(name);
    }

    static ForgottenForm empty() {
        return new ForgottenForm("");
    }

    @Override
    public String toString() {
        return "ForgottenForm[…]";
    }
}
