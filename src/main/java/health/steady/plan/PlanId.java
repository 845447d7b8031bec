package health.steady.plan;

import java.io.Serializable;
import java.util.UUID;

/** A plan of one patient for one operation. */
public record PlanId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
