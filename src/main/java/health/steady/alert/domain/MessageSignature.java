package health.steady.alert.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Says of a message that it comes from who knows the secret, and when: {@code t=<epoch seconds>,v1=<hex>}, where the
 * second part is the HMAC-SHA256 of the first, a dot and the body.
 */
public final class MessageSignature {

    public static final String HEADER = "Steady-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private MessageSignature() {}

    public static String of(String body, String secret, Instant now) {
        long seconds = now.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(code(seconds, body, secret));
    }

    /** Signed with this secret, at most five minutes from now. */
    static boolean holds(@Nullable String header, String body, String secret, Instant now) {
        Matcher parts = FORM.matcher(header == null ? "" : header);
        if (!parts.matches()) {
            return false;
        }
        long seconds = Long.parseLong(parts.group(1));
        byte[] claimed = HexFormat.of().parseHex(parts.group(2));
        boolean genuine = MessageDigest.isEqual(claimed, code(seconds, body, secret));
        Duration apart = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
        return genuine && apart.compareTo(FRESH) <= 0;
    }

    private static byte[] code(long seconds, String body, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
