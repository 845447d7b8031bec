package health.steady.progress.domain;

import health.steady.people.Role;
import health.steady.plan.PlanView;
import health.steady.progress.ReportRefused;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Who reports, and about which day: never one to come, and none before surgery. */
final class Reporting {

    private static final Set<Role> REPORTERS = EnumSet.of(Role.PATIENT, Role.SURGEON, Role.DELEGATE, Role.THERAPIST);

    private Reporting() {}

    static void requireReporter(Role role) {
        if (!REPORTERS.contains(role)) {
            throw ReportRefused.at("", "not-a-reporter");
        }
    }

    static void requireDay(LocalDate on, PlanView plan, LocalDate today, int daysBack) {
        if (on.isAfter(today)) {
            throw ReportRefused.at("on", "day-to-come");
        }
        if (on.isBefore(today.minusDays(daysBack))) {
            throw ReportRefused.at("on", "too-long-ago", today.minusDays(daysBack), today);
        }
        DayPlan day = plan.day(today);
        if (day.standing() == Standing.CLOSED) {
            throw ReportRefused.at("", "plan-closed");
        }
        Integer dayPostOp = day.dayPostOp();
        if (dayPostOp != null && on.isBefore(today.minusDays(dayPostOp))) {
            throw ReportRefused.at("on", "before-surgery", today.minusDays(dayPostOp));
        }
    }
}
