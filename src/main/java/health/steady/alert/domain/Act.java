package health.steady.alert.domain;

import health.steady.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with an alert, when, and in which form.
 *
 * @param submission null for what follows from another act
 */
record Act(PersonId by, Instant at, @Nullable UUID submission, String note) {

    Act(PersonId by, Instant at, @Nullable UUID submission) {
        this(by, at, submission, "");
    }

    @Override
    public String toString() {
        return "Act[" + by + "]";
    }
}
