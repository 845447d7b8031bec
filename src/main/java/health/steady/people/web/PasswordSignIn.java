package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.domain.SignInService;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
        String device = device();
        CurrentUser user = signIns.signIn(
                        attempt.getName(), passwordOf(attempt), addressOf(attempt), device, clock.instant())
                .orElseThrow(() -> new BadCredentialsException("Unknown name or wrong password"));
        keep(device);
        var authorities = List.of(new SimpleGrantedAuthority(user.role().authority()));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String device() {
        ServletRequestAttributes here = request();
        String known = here == null ? null : DeviceCookie.read(here.getRequest());
        return known == null ? DeviceCookie.next() : known;
    }

    private static void keep(String device) {
        ServletRequestAttributes here = request();
        if (here != null && here.getResponse() != null) {
            DeviceCookie.write(device, here.getRequest(), here.getResponse());
        }
    }

    private static @Nullable ServletRequestAttributes request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here ? here : null;
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
