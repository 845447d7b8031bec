package health.steady.alert;

import health.steady.people.PersonName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is on call.
 *
 * @param onCall who is on call now, the longest last; empty when nobody watches
 * @param nextStart when the next duty begins; null when none is planned
 */
public record Watch(List<OnCall> onCall, @Nullable Instant nextStart) {

    public Watch {
        onCall = List.copyOf(onCall);
    }

    /** Whether anybody watches now. */
    public boolean isKept() {
        return !onCall.isEmpty();
    }

    /** @param standsInFor whose absence this person covers; null when nobody's */
    public record OnCall(
            PersonName person, Instant until, @Nullable PersonName standsInFor) {}
}
