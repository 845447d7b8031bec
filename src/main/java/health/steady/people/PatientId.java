package health.steady.people;

import java.io.Serializable;
import java.util.UUID;

/** A patient's record in the clinic, whether or not the patient can sign in. */
public record PatientId(UUID value) implements Serializable {

    public static PatientId random() {
        return new PatientId(Ids.next());
    }

    public static PatientId of(String text) {
        return new PatientId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
