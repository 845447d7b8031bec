package health.steady.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** A page for people, a problem (RFC 9457) for programs; both say no more than the {@link Trouble}. */
final class TroublePages {

    /** Where a filter leaves its trouble for the error page to show. */
    static final String ATTRIBUTE = Trouble.class.getName();

    private TroublePages() {}

    static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    static Object show(Trouble trouble, HttpServletRequest request) {
        return wantsJson(request)
                ? ResponseEntity.status(trouble.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(trouble))
                : new ModelAndView("site/trouble", Map.of("trouble", trouble), trouble.status());
    }

    static void write(Trouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, trouble);
        response.setStatus(trouble.status().value());
        request.getRequestDispatcher("/error").forward(request, response);
    }

    private static ProblemDetail problem(Trouble trouble) {
        ProblemDetail problem = ProblemDetail.forStatus(trouble.status());
        problem.setProperty("id", trouble.id());
        return problem;
    }
}
