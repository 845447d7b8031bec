package health.steady.violations.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

final class ImpatientPlan {

    private ImpatientPlan() {}

    static LocalDate today() {
        return LocalDate.now();
    }

    static Instant recordedAt(Clock clock) {
        return Instant.now(clock);
    }

    static long started() {
        return System.currentTimeMillis();
    }
}
