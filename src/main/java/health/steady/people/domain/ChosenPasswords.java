package health.steady.people.domain;

import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import java.util.List;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Holds a new password to the rules, and hashes it. */
@Component
class ChosenPasswords {

    private static final String PRODUCT = "Steady";

    private final Clinics clinics;
    private final CompromisedPasswordChecker blocklist;
    private final PasswordEncoder passwords;

    ChosenPasswords(Clinics clinics, CompromisedPasswordChecker blocklist, PasswordEncoder passwords) {
        this.clinics = clinics;
        this.blocklist = blocklist;
        this.passwords = passwords;
    }

    NewPassword by(Person person, String typed) {
        String clinic =
                clinics.findById(person.clinic().value()).orElseThrow().view().name();
        return allowed(
                typed,
                List.of(
                        PRODUCT,
                        clinic,
                        person.publicName().name(),
                        person.signInName().text()));
    }

    NewPassword by(OpenClinic opening) {
        return allowed(
                opening.password(),
                List.of(
                        PRODUCT,
                        opening.clinic().name(),
                        opening.administrator(),
                        opening.signInName().text()));
    }

    private NewPassword allowed(String typed, List<String> names) {
        NewPassword password = NewPassword.chosen(typed, names);
        if (blocklist.check(password.text()).isCompromised()) {
            throw new PeopleRefused(Reason.PASSWORD_COMMON);
        }
        return password;
    }

    /** No encoder of ours answers null to text, which its interface leaves open. */
    String hash(NewPassword password) {
        String hash = passwords.encode(password.text());
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }
}
