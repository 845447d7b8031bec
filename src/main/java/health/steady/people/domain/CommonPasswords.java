package health.steady.people.domain;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.stereotype.Component;

/**
 * The blocklist, without asking anybody outside: zxcvbn's lists of common passwords, names and words, also when they are
 * only repeated, respelt or followed by a run of the keyboard. The whole password is looked at, never a part of it: what
 * takes 100 million guesses or more is free of common passwords enough.
 */
@Component
class CommonPasswords implements CompromisedPasswordChecker {

    private static final int FEWEST_GUESSES_LOG10 = 8;
    private static final int LOOKED_AT = 100;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public CompromisedPasswordDecision check(@Nullable String password) {
        String text = password == null ? "" : password;
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return new CompromisedPasswordDecision(zxcvbn.measure(start).getGuessesLog10() < FEWEST_GUESSES_LOG10);
    }
}
