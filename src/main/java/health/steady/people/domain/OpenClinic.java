package health.steady.people.domain;

import health.steady.people.PlainText;

/** Opens the clinic and makes its first administrator. */
public record OpenClinic(ClinicDetails clinic, String administrator, SignInName signInName, String password) {

    public OpenClinic {
        administrator = PlainText.Validator.required(administrator, 100);
    }

    @Override
    public String toString() {
        return "OpenClinic[…]";
    }
}
