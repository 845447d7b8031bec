package health.steady.site.server;

import health.steady.site.limits.RateLimits;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Turns away what is too often, too long or not readable, before anything is done for it and before a session is read. */
final class Gate extends ValveBase {

    private static final String HEALTH = "/actuator/";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> BODIES = Set.of(FORM, "application/json");

    private final RateLimits limits;
    private final SizeProperties sizes;
    private final LastWord lastWord;

    Gate(RateLimits limits, SizeProperties sizes, LastWord lastWord) {
        super(true);
        this.limits = limits;
        this.sizes = sizes;
        this.lastWord = lastWord;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.isError()) {
            getNext().invoke(request, response);
            return;
        }
        Duration wait = isHealthCheck(request) ? Duration.ZERO : limits.takeFrom(request.getRemoteAddr());
        if (!wait.isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            lastWord.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        int refusal = refusalOf(request);
        if (refusal == 0) {
            getNext().invoke(request, response);
        } else {
            lastWord.refuse(request, response, refusal);
        }
    }

    private int refusalOf(Request request) throws IOException {
        if (lengthOf(request.getRequestURI()) + lengthOf(request.getQueryString())
                > sizes.address().toBytes()) {
            return HttpStatus.URI_TOO_LONG.value();
        }
        if (lengthOf(request.getCoyoteRequest().getMimeHeaders())
                > sizes.headers().toBytes()) {
            return HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value();
        }
        if (request.getContentLengthLong() > sizes.body().toBytes()) {
            return HttpStatus.CONTENT_TOO_LARGE.value();
        }
        if (!isReadable(request.getContentType())) {
            return HttpStatus.UNSUPPORTED_MEDIA_TYPE.value();
        }
        return refusalOfParameters(request);
    }

    private static int refusalOfParameters(Request request) throws IOException {
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            request.getParameterMap();
            return 0;
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
    }

    private static boolean isHealthCheck(Request request) {
        return request.getRequestURI().startsWith(HEALTH);
    }

    private static boolean isReadable(String type) {
        return type == null || BODIES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    private static long lengthOf(String text) {
        return text == null ? 0 : text.length();
    }

    private static long lengthOf(MimeHeaders headers) {
        long length = 0;
        for (int i = 0; i < headers.size(); i++) {
            length += lengthOf(headers.getName(i)) + lengthOf(headers.getValue(i));
        }
        return length;
    }

    private static long lengthOf(MessageBytes text) {
        return text == null ? 0 : text.getLength();
    }
}
