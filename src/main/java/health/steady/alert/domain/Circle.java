package health.steady.alert.domain;

import health.steady.people.PersonId;
import health.steady.protocol.content.AlertTiers.To;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant, for one patient at one moment. */
interface Circle {

    /** Each once, with who stands in for them; nobody when there is nobody of the kind. */
    List<Asked> of(Set<To> to);

    /** @param onCallUntil null when they are asked for another reason than being on call */
    record Asked(PersonId person, @Nullable Instant onCallUntil) {}
}
