package health.steady.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a list whose address says {@code found} the words that were last searched for, as its field {@code search}. */
@Component
class SoughtNames extends OncePerRequestFilter {

    static final String ATTRIBUTE = "steady.sought";
    static final String PARAMETER = "found";
    static final List<String> FILTERS = List.of("role", "state");

    private static final String FIELD = "search";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Searched(request), response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getQueryString() == null
                || !request.getParameterMap().containsKey(PARAMETER);
    }

    private static final class Searched extends HttpServletRequestWrapper {

        Searched(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            String sought = sought();
            if (sought != null) {
                parameters.put(FIELD, new String[] {sought});
            }
            return parameters;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterMap().get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public java.util.Enumeration<String> getParameterNames() {
            return java.util.Collections.enumeration(getParameterMap().keySet());
        }

        private @Nullable String sought() {
            HttpSession session = getSession(false);
            return session != null && session.getAttribute(ATTRIBUTE) instanceof String text ? text : null;
        }
    }
}
