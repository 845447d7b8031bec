package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.domain.SignInService;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets the security chain ask us who somebody is. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInService signIns;
    private final Clock clock;

    PasswordSignIn(SignInService signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        CurrentUser user = signIns.signIn(attempt.getName(), passwordOf(attempt), addressOf(attempt), clock.instant())
                .orElseThrow(() -> new BadCredentialsException("Unknown name or wrong password"));
        var authorities = List.of(new SimpleGrantedAuthority(user.role().authority()));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String passwordOf(Authentication attempt) {
        Object typed = attempt.getCredentials();
        return typed == null ? "" : typed.toString();
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
