package health.steady.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody acted.
 *
 * @param address the remote address; absent for work without a request
 * @param session 16 hexadecimal digits that are the same for all acts of one session, and do not give it away
 */
public record Origin(@Nullable String address, @Nullable String session) {

    public static final Origin INSIDE = new Origin(null, null);
}
