package health.steady.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what the server and the filters refuse before, or a page breaks after, a handler had its turn. */
@Controller
class TroubleController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleController.class);

    private final TroublePages pages;

    TroubleController(TroublePages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        if (request.getAttribute(TroublePages.ATTRIBUTE) instanceof Trouble trouble) {
            return pages.show(trouble, request);
        }
        Trouble trouble = Trouble.of(statusOf(request));
        if (trouble.isOurs()) {
            LOG.error("Trouble {}: see the exception before this line", trouble.id());
        }
        return pages.show(trouble, request);
    }

    private static HttpStatusCode statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    }
}
