package health.steady.people;

import java.io.Serializable;
import java.util.UUID;

/** A clinic. */
public record ClinicId(UUID value) implements Serializable {

    public static ClinicId random() {
        return new ClinicId(Ids.next());
    }

    public static ClinicId of(String text) {
        return new ClinicId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
