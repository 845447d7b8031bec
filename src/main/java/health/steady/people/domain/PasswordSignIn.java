package health.steady.people.domain;

import health.steady.people.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Sign-in by name and password. An unknown name, a person who left and a wrong password get the same answer after the
 * same work, so that nobody can find out who is a patient here.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(Credentials credentials, SignInThrottle throttle, PasswordEncoder passwords, Clock clock) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = Objects.requireNonNull(passwords.encode(Tokens.next()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = SignInName.normal(attempt.getName());
        String address = addressOf(attempt);
        throttle.count(name, address, clock.instant());
        CurrentUser user = verified(name, typedPassword(attempt)).orElseThrow(PasswordSignIn::refused);
        throttle.forget(name, address, clock.instant());
        var authorities = List.of(new SimpleGrantedAuthority(user.role().authority()));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private Optional<CurrentUser> verified(String name, String password) {
        Optional<Credentials.Known> known = SignInName.isUsable(name) ? credentials.find(name) : Optional.empty();
        boolean readable = !NewPassword.isTooLong(password);
        boolean matches =
                passwords.matches(readable ? password : "", known.map(Credentials.Known::hash).orElse(nobodysHash));
        return matches && readable ? known.map(Credentials.Known::user) : Optional.empty();
    }

    private static String typedPassword(Authentication attempt) {
        Object typed = attempt.getCredentials();
        return typed == null ? "" : NewPassword.normal(typed.toString());
    }

    private static String addressOf(Authentication attempt) {
        @Nullable Object details = attempt.getDetails();
        return details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Unknown name or wrong password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
