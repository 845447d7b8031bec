package health.steady.alert;

import health.steady.protocol.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a quiet alert is about.
 *
 * @param name of an exercise of the plan's rulebook; null for anything else, as a stage or a restriction
 */
public record AlertSubject(String id, @Nullable Text name) {

    @Override
    public String toString() {
        return "AlertSubject";
    }
}
