package health.steady.audit.watch;

import health.steady.audit.domain.Origin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request of this thread comes from. */
final class Origins {

    private static final int DIGEST_BYTES = 8;
    private static final int LONGEST_ADDRESS = 60;

    private Origins() {}

    static Origin now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Origin.INSIDE;
    }

    private static Origin of(HttpServletRequest request) {
        return new Origin(shortened(request.getRemoteAddr()), digest(request.getSession(false)));
    }

    private static @Nullable String shortened(@Nullable String address) {
        return address == null ? null : address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }

    private static @Nullable String digest(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(session.getId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
