package health.steady.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.UrlUtils;

/** Remembers the page that somebody asked for before signing in: a path of ours, never an address elsewhere. */
final class AfterSignIn {

    static final String ATTRIBUTE = "steady.afterSignIn";

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    private static final int LONGEST = 500;

    private AfterSignIn() {}

    static void remember(HttpServletRequest request) {
        String path = UrlUtils.buildRequestUrl(request);
        if ("GET".equals(request.getMethod()) && asksForPage(request) && isLocal(path)) {
            request.getSession().setAttribute(ATTRIBUTE, path);
        }
    }

    static String recall(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object path = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
        return path instanceof String text && isLocal(text) ? text : "/";
    }

    static boolean isLocal(String path) {
        return path.length() <= LONGEST && LOCAL.matcher(path).matches();
    }

    private static boolean asksForPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
