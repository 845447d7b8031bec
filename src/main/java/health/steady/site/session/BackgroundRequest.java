package health.steady.site.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request that a page sends by itself, such as one that looks for news every minute, carries the header
 * {@code X-Steady-Background: 1}. It is answered like any other and does not keep its session alive: nobody is known to
 * be there.
 */
class BackgroundRequest extends OncePerRequestFilter {

    static final String HEADER = "X-Steady-Background";

    private static final ThreadLocal<Boolean> HERE = new ThreadLocal<>();

    static boolean isHere() {
        return Boolean.TRUE.equals(HERE.get());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HERE.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            HERE.remove();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null;
    }
}
