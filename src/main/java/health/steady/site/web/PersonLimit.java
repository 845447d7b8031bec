package health.steady.site.web;

import health.steady.people.CurrentUser;
import health.steady.site.limits.RateLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody ask for pages, or send, more often than a person does. Assets and health checks are not counted. */
class PersonLimit extends OncePerRequestFilter {

    private static final List<String> NOT_COUNTED =
            List.of("/css/", "/art/", "/webjars/", "/favicon.ico", "/actuator/");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final RateLimits limits;

    PersonLimit(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return NOT_COUNTED.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = take(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            TroublePages.write(Trouble.of(HttpStatus.TOO_MANY_REQUESTS), request, response);
        }
    }

    private Duration take(HttpServletRequest request) {
        boolean writing = !READING.contains(request.getMethod());
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof CurrentUser user
                ? limits.takeFrom(user.id(), writing)
                : limits.takeFromStranger(request.getRemoteAddr(), writing);
    }
}
