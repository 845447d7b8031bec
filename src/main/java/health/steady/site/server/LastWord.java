package health.steady.site.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers where no page of ours can: a request that the server could not read, or an error page that broke itself. It says
 * an id and nothing of the request.
 */
final class LastWord extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(LastWord.class);

    private static final Set<Integer> OURS = Set.of(500, 503);

    private static final String PAGE = """
            <!doctype html>
            <html lang="en" data-bs-theme="auto">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%s</title>
              <link rel="stylesheet" href="/css/tokens.css">
              <link rel="stylesheet" href="/css/steady.css">
            </head>
            <body class="st-patient">
            <main id="main" class="st-page st-page-narrow">
              <div class="st-card st-stack">
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/when-to-call">%s</a></p>
                <p class="st-small">%s</p>
              </div>
            </main>
            </body>
            </html>
            """;

    private final StrictHeaders headers;
    private final MessageSourceAccessor words;

    LastWord(StrictHeaders headers, MessageSourceAccessor words) {
        this.headers = headers;
        this.words = words;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        boolean unanswered = status >= 400 && response.getContentWritten() == 0 && !response.isCommitted();
        if (unanswered && response.setErrorReported()) {
            say(request, response, status, thrown);
        }
    }

    /** Answers at once, and lets the request no further. */
    void refuse(Request request, Response response, int status) {
        response.setStatus(status);
        say(request, response, status, null);
    }

    private void say(Request request, Response response, int status, @Nullable Throwable thrown) {
        String id = TroubleId.next();
        log(id, status, thrown);
        headers.write(request, response);
        write(request, response, status, id);
    }

    private static void log(String id, int status, @Nullable Throwable thrown) {
        if (OURS.contains(status)) {
            LOG.error("Trouble {}: {}", id, status, thrown);
        } else {
            LOG.info("Trouble {}: {}, before any page", id, status);
        }
    }

    private void write(Request request, Response response, int status, String id) {
        boolean json = Accepts.json(request);
        String body = json ? problem(status, id) : page(status, id);
        try {
            response.setContentType(json ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("Trouble {}: nobody waits for it any more", id);
        }
    }

    private static String problem(int status, String id) {
        HttpStatus known = HttpStatus.resolve(status);
        return "{\"status\":%d,\"title\":\"%s\",\"id\":\"%s\"}"
                .formatted(status, known == null ? "" : known.getReasonPhrase(), id);
    }

    private String page(int status, String id) {
        String kind = "site.trouble." + status;
        String title = word(kind + ".title", "site.trouble.400.title");
        String text = word(kind + ".text", "site.trouble.400.text");
        String number = HtmlUtils.htmlEscape(words.getMessage("fragments.error.id", new Object[] {status, id}));
        return PAGE.formatted(title, title, text, word("site.trouble.call", "site.trouble.call"), number);
    }

    private String word(String key, String otherwise) {
        return HtmlUtils.htmlEscape(words.getMessage(key, words.getMessage(otherwise)));
    }
}
