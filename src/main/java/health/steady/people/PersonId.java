package health.steady.people;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who can sign in. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId random() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
