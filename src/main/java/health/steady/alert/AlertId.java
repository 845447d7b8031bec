package health.steady.alert;

import health.steady.people.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Something that needs a human, once. */
public record AlertId(UUID value) implements Serializable {

    public static AlertId random() {
        return new AlertId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
