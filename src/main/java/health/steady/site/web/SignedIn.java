package health.steady.site.web;

import health.steady.people.CurrentUser;
import health.steady.people.Presence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in: how long it holds, and then the page that was asked for, or home. */
@Component
class SignedIn implements AuthenticationSuccessHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final Clock clock;

    SignedIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        if (signedIn.getPrincipal() instanceof CurrentUser user) {
            begin(request, user);
        }
        redirect.sendRedirect(request, response, AfterSignIn.recall(request));
    }

    private void begin(HttpServletRequest request, CurrentUser user) {
        var presence = Presence.begin(
                user.role(), clock.instant(), Surroundings.device(request), Surroundings.network(request));
        HttpSession session = request.getSession();
        session.setAttribute(Presence.ATTRIBUTE, presence);
        session.setMaxInactiveInterval((int) Presence.idle(user.role()).toSeconds());
    }
}
