package health.steady.message;

import java.time.Instant;

/**
 * What a viewer has not read of one thread.
 *
 * @param since when the oldest of them was sent
 * @param beginning of the oldest, at most {@link #LONGEST} characters
 */
public record Unread(int count, Instant since, String beginning) {

    public static final int LONGEST = 80;

    @Override
    public String toString() {
        return "Unread[" + count + "]";
    }
}
