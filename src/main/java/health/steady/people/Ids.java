package health.steady.people;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers of version 7 (RFC 9562): they begin with the time, so that new rows lie together in an index. */
public final class Ids {

    /** The canonical 36 characters, as a regular expression for forms. */
    public static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Pattern CANONICAL = Pattern.compile(FORM);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000L | RANDOM.nextLong() & 0x0fffL;
        long low = 0x8000_0000_0000_0000L | RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL;
        return new UUID(high, low);
    }

    public static boolean isId(String text) {
        return CANONICAL.matcher(text).matches();
    }

    /** Reads the canonical 36 characters and nothing else; {@link UUID#fromString} also takes {@code 1-1-1-1-1}. */
    public static UUID parse(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("Not an identifier");
        }
        return UUID.fromString(text);
    }
}
