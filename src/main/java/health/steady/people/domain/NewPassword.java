package health.steady.people.domain;

import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A password that may be chosen: at least 15 characters, at most the 72 bytes that bcrypt reads, without control
 * characters and without the sign-in name. No rules of composition (NIST SP 800-63B-4).
 */
record NewPassword(String text) {

    static final int SHORTEST = 15;
    static final int LONGEST_BYTES = 72;

    static NewPassword chosen(String typed, SignInName signInName) {
        String text = normal(typed);
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new PeopleRefused(Reason.PASSWORD_TOO_SHORT);
        }
        if (isTooLong(text)) {
            throw new PeopleRefused(Reason.PASSWORD_TOO_LONG);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new PeopleRefused(Reason.PASSWORD_NOT_PLAIN);
        }
        if (text.toLowerCase(Locale.ROOT).contains(signInName.text())) {
            throw new PeopleRefused(Reason.PASSWORD_HOLDS_SIGN_IN_NAME);
        }
        return new NewPassword(text);
    }

    /** The same characters however the keyboard composed them. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    static boolean isTooLong(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
