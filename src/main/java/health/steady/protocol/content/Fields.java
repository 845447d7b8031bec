package health.steady.protocol.content;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one mapping, by key. */
final class Fields {

    private final Value owner;
    private final Map<String, Value> entries;

    Fields(Value owner, Map<String, Value> entries) {
        this.owner = owner;
        this.entries = entries;
    }

    /** Noted when it is not there. */
    Value required(String key) {
        @Nullable Value value = entries.get(key);
        if (value == null) {
            owner.report(key + " is missing");
            return owner.missing(key);
        }
        return value;
    }

    Optional<Value> optional(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    String text(String key) {
        return required(key).text();
    }

    boolean flag(String key) {
        return optional(key).map(Value::flag).orElse(false);
    }
}
