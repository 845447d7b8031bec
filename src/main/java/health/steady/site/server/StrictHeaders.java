package health.steady.site.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What every answer carries, whoever gives it: a page, a file, or a refusal before any handler had its turn. An answer is
 * kept by nobody unless its handler says otherwise, as the one for assets does.
 */
public final class StrictHeaders extends ValveBase {

    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
                    + "manifest-src 'self'; worker-src 'self'";

    /** Every feature that a browser asks about, closed. A page that comes to need one opens it to itself here. */
    public static final String PERMISSIONS_POLICY = "accelerometer=(), attribution-reporting=(), autoplay=(), "
            + "bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(), "
            + "compute-pressure=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), "
            + "gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), "
            + "keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), "
            + "payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), "
            + "screen-wake-lock=(), serial=(), storage-access=(), sync-xhr=(), unload=(), usb=(), "
            + "window-management=(), xr-spatial-tracking=()";

    /** Two years. */
    public static final String TRANSPORT_SECURITY = "max-age=63072000; includeSubDomains";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Permissions-Policy", PERMISSIONS_POLICY,
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private final boolean production;

    /** @param production where browsers are told to come over TLS only, from now on */
    StrictHeaders(boolean production) {
        super(true);
        this.production = production;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        write(request, response);
        getNext().invoke(request, response);
    }

    void write(Request request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (production && request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TRANSPORT_SECURITY);
        }
    }
}
