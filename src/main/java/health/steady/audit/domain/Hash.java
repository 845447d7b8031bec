package health.steady.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a row, computed here and not by the database that wrote it: SHA-256 over the hash before and each column's
 * text, with its length in bytes and a colon in front, or a dash where there is none.
 */
final class Hash {

    private static final int BYTES = 32;
    private static final int MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;

    private Hash() {}

    /** What the first row of a chain follows. */
    static byte[] beginning() {
        return new byte[BYTES];
    }

    static boolean fits(byte[] hash, byte[] previous, Collection<@Nullable String> columns) {
        StringBuilder text = new StringBuilder();
        columns.forEach(column -> append(text, column));
        return Arrays.equals(hash, digest(previous, text));
    }

    static void append(StringBuilder text, @Nullable String column) {
        if (column == null) {
            text.append('-');
        } else {
            text.append(column.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(column);
        }
    }

    static String micros(Instant instant) {
        return Long.toString(Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), MICROS_A_SECOND), instant.getNano() / NANOS_A_MICRO));
    }

    private static byte[] digest(byte[] previous, CharSequence text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
