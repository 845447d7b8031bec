package health.steady.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one catch-all: rooms handle their own refusals, and whatever else a handler throws ends here. */
@ControllerAdvice
class TroubleAdvice {

    private final TroublePages pages;
    private final ApplicationEventPublisher events;

    TroubleAdvice(TroublePages pages, ApplicationEventPublisher events) {
        this.pages = pages;
        this.events = events;
    }

    /** The security chain answers these, and tells who listens as if its own door had been closed. */
    @ExceptionHandler
    void passOn(AccessDeniedException denied, HttpServletRequest request) {
        Authentication refused = SecurityContextHolder.getContext().getAuthentication();
        if (refused != null) {
            events.publishEvent(
                    new AuthorizationDeniedEvent<>(() -> refused, request, new AuthorizationDecision(false)));
        }
        throw denied;
    }

    /** The security chain answers these. */
    @ExceptionHandler
    void passOn(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    Object show(Exception exception, HttpServletRequest request) {
        Trouble trouble = Trouble.of(statusOf(exception));
        return pages.show(trouble, request, exception);
    }

    private static HttpStatusCode statusOf(Exception exception) {
        if (exception instanceof ErrorResponse response) {
            return response.getStatusCode();
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
            return inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        }
        boolean unreadable = exception instanceof TypeMismatchException
                || exception instanceof HttpMessageNotReadableException
                || exception instanceof RequestRejectedException;
        if (unreadable) {
            return HttpStatus.BAD_REQUEST;
        }
        if (exception instanceof OptimisticLockingFailureException || exception instanceof DuplicateKeyException) {
            return HttpStatus.CONFLICT;
        }
        if (isOutOfReach(exception)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        ResponseStatus declared =
                AnnotatedElementUtils.findMergedAnnotation(exception.getClass(), ResponseStatus.class);
        return declared == null ? HttpStatus.INTERNAL_SERVER_ERROR : declared.code();
    }

    private static boolean isOutOfReach(Exception exception) {
        return exception instanceof TransientDataAccessException
                || exception instanceof DataAccessResourceFailureException
                || exception instanceof CannotCreateTransactionException;
    }
}
