package health.steady.site.web;

import health.steady.site.server.Accepts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A page for people, a problem (RFC 9457) for programs; both say no more than the {@link Trouble}. */
@Component
class TroublePages {

    /** Where a filter leaves its trouble for the error page to show. */
    static final String ATTRIBUTE = Trouble.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(TroublePages.class);

    private final MessageSourceAccessor words;

    TroublePages(MessageSource messages) {
        this.words = new MessageSourceAccessor(messages);
    }

    /** Shows it, and writes the line of the log that its id finds. */
    Object show(Trouble trouble, HttpServletRequest request, @Nullable Throwable cause) {
        log(trouble, cause);
        return Accepts.json(request)
                ? ResponseEntity.status(trouble.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(trouble))
                : page(trouble);
    }

    private static void log(Trouble trouble, @Nullable Throwable cause) {
        if (trouble.isOurs()) {
            LOG.error("Trouble {}: {}\n{}", trouble.id(), trouble.kind(), Trace.of(cause));
        } else {
            String type = cause == null ? "" : cause.getClass().getName();
            LOG.info("Trouble {}: {} {}", trouble.id(), trouble.kind(), type);
        }
    }

    /** Leaves the trouble to the error page; for filters, which have no view. */
    static void write(Trouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, trouble);
        response.setStatus(trouble.status().value());
        request.getRequestDispatcher("/error").forward(request, response);
    }

    private ModelAndView page(Trouble trouble) {
        String kind = "site.trouble." + trouble.kind();
        var page = new ModelAndView("site/error", trouble.status());
        page.addObject("title", words.getMessage(kind + ".title"));
        page.addObject("explanation", words.getMessage(kind + ".text"));
        page.addObject("status", trouble.status().value());
        page.addObject("id", trouble.id());
        return page;
    }

    /** Not a {@code ProblemDetail}, into which Spring would write the address. */
    private static Map<String, Object> problem(Trouble trouble) {
        return Map.of("status", trouble.status().value(), "title", trouble.reason(), "id", trouble.id());
    }
}
