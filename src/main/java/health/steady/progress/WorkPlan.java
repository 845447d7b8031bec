package health.steady.progress;

import health.steady.people.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The latest plan for one kind of work. */
public record WorkPlan(
        PlanWork plan, Instant recordedAt, @Nullable PersonName by) {}
