package health.steady.review.domain;

import health.steady.people.PatientId;
import health.steady.plan.PlanId;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One patient on one day, as computed. The same facts, the same case. */
record ComputedCase(
        PatientId patient,
        LocalDate asOf,
        @Nullable PlanId plan,
        @Nullable Standing standing,
        @Nullable Integer day,
        @Nullable Phase phase,
        @Nullable Phase stage,
        boolean visitToday,
        CaseDetails details) {

    int place(Ranking ranking) {
        return ranking.first(details.reasons())
                .map(reason -> ranking.place(reason.need()))
                .orElse(Ranking.LAST);
    }

    /** How long the first need of this role has waited. */
    @Nullable
    Instant since(Ranking ranking, ZoneId zone) {
        return ranking.first(details.reasons())
                .map(reason -> began(reason, zone))
                .orElse(null);
    }

    private static @Nullable Instant began(CaseReason reason, ZoneId zone) {
        LocalDate day = reason.since();
        return day == null ? reason.at() : day.atStartOfDay(zone).toInstant();
    }
}
