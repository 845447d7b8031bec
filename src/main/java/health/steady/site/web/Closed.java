package health.steady.site.web;

import health.steady.site.server.Accepts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What a closed door says: sign in first, not for your role, or no such address. */
class Closed implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (Accepts.json(request)) {
            TroublePages.write(Trouble.of(HttpStatus.UNAUTHORIZED), request, response);
            return;
        }
        AfterSignIn.remember(request);
        redirect.sendRedirect(request, response, "/login");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        TroublePages.write(troubleOf(denied), request, response);
    }

    private static Trouble troubleOf(AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return Trouble.expiredForm();
        }
        boolean nowhere = denied instanceof AuthorizationDeniedException closed
                && closed.getAuthorizationResult() == NoSuchAddress.INSTANCE;
        return Trouble.of(nowhere ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN);
    }
}
