package health.steady.people.domain;

import health.steady.people.CurrentUser;
import health.steady.people.SignInThrottled;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Sign-in by name and password. An unknown name, a person who left and a wrong password get the same answer after the
 * same work, so that nobody can find out who is a patient here. Not transactional as a whole: no connection waits while
 * a password is hashed.
 */
@Service
public class SignInService {

    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    SignInService(Credentials credentials, SignInThrottle throttle, PasswordEncoder passwords) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.passwords = passwords;
        this.nobodysHash = Objects.requireNonNull(passwords.encode(Tokens.next()));
    }

    /** As {@link #signIn(String, String, String, String, Instant)}, from a browser that says nothing of itself. */
    public Optional<CurrentUser> signIn(String typedName, String typedPassword, String address, Instant now) {
        return signIn(typedName, typedPassword, address, null, now);
    }

    /**
     * Who this is, or nobody; {@link SignInThrottled} after too many tries.
     *
     * @param device what the browser keeps to be known again, remembered for whoever signs in on it
     */
    public Optional<CurrentUser> signIn(
            String typedName, String typedPassword, String address, @Nullable String device, Instant now) {
        String name = SignInName.normal(typedName);
        throttle.count(name, address, device, now);
        Optional<CurrentUser> user = verified(name, NewPassword.normal(typedPassword));
        if (user.isPresent()) {
            throttle.forget(name, address, device, now);
        }
        if (user.isPresent() && device != null) {
            throttle.remember(user.get().id(), name, address, device, now);
        }
        return user;
    }

    private Optional<CurrentUser> verified(String name, String password) {
        Optional<Credentials.Known> known = SignInName.isUsable(name) ? credentials.find(name) : Optional.empty();
        String hash = known.map(Credentials.Known::hash).orElse(nobodysHash);
        boolean readable = !NewPassword.isTooLong(password);
        if (!passwords.matches(readable ? password : "", hash) || !readable) {
            return Optional.empty();
        }
        known.ifPresent(person -> keepAsOthersAreKept(person, password));
        return known.map(Credentials.Known::user);
    }

    private void keepAsOthersAreKept(Credentials.Known person, String password) {
        String better = passwords.upgradeEncoding(person.hash()) ? passwords.encode(password) : null;
        if (better != null) {
            credentials.replace(person, better);
        }
    }
}
