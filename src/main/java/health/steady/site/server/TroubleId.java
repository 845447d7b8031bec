package health.steady.site.server;

import java.util.Locale;
import java.util.UUID;

/** What somebody reads out on the telephone, and what finds the line in the log. */
public final class TroubleId {

    private static final int LENGTH = 8;

    private TroubleId() {}

    public static String next() {
        return UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }
}
