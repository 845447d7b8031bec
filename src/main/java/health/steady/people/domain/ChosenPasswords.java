package health.steady.people.domain;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Holds a new password to the rules, and hashes it. */
@Component
class ChosenPasswords {

    private final PasswordEncoder passwords;

    ChosenPasswords(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    NewPassword by(Person person, String typed) {
        return NewPassword.chosen(typed, person.signInName());
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
