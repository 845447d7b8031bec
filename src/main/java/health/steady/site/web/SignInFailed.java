package health.steady.site.web;

import health.steady.people.SignInThrottled;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Back to the sign-in page, with the name that was typed and how long to wait; never with what was wrong. */
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);
    private static final int LONGEST_NAME = 63;

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final FlashMapManager flashes = new SessionFlashMapManager();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            LOG.error("Sign-in did not work", failure);
        }
        var flash = new FlashMap();
        flash.put("refused", true);
        flash.put("username", typedName(request));
        if (failure instanceof SignInThrottled throttled) {
            flash.put("wait", throttled.minutes());
        }
        flashes.saveOutputFlashMap(flash, request, response);
        redirect.sendRedirect(request, response, "/login");
    }

    private static String typedName(HttpServletRequest request) {
        String name = request.getParameter("username");
        return name == null || name.length() > LONGEST_NAME ? "" : name;
    }
}
