package health.steady.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what the server and the filters refuse before, or a page breaks after, a handler had its turn. */
@Controller
class TroubleController implements ErrorController {

    private final TroublePages pages;

    TroubleController(TroublePages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        Trouble trouble = request.getAttribute(TroublePages.ATTRIBUTE) instanceof Trouble told
                ? told
                : Trouble.of(statusOf(request));
        return pages.show(trouble, request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    private static HttpStatusCode statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    }
}
