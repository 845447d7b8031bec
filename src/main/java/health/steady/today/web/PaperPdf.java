package health.steady.today.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A paper as a tagged PDF (PDF/UA), from the same template that a browser prints. It reads our own style sheet and drawings
 * from the class path, and whatever else a page may name it does not get.
 */
@Component
class PaperPdf {

    static final String TEMPLATE = "today/_paper-sheet";

    private static final String FONT = "Liberation Sans";
    private static final String CLASS_PATH = "classpath";
    private static final String STATIC = CLASS_PATH + ":static";
    private static final Pattern OURS = Pattern.compile("(?:" + STATIC + ")?(/css/paper\\.css|/art/[a-z0-9-]+\\.svg)");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final ITemplateEngine templates;

    PaperPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(PaperPage page) {
        String html = templates.process(TEMPLATE, new Context(Locale.ENGLISH, Map.of("page", page)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, uri) -> resolved(uri))
                    .useProtocolsStreamImplementation(Resource::new, CLASS_PATH)
                    .useFont(() -> open("liberation/LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> open("liberation/LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(drawings)
                    .withProducer("Steady")
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Null for what is not ours. What was resolved once is asked for again, and stays what it is. */
    static @Nullable String resolved(String uri) {
        Matcher ours = OURS.matcher(uri);
        return ours.matches() ? STATIC + ours.group(1) : null;
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Resource(String uri) implements FSStream {

        @Override
        public InputStream getStream() {
            return open(uri.substring(CLASS_PATH.length() + 1));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), UTF_8);
        }
    }
}
