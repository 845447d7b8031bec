package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.PlanRefused;
import health.steady.plan.RecordCheckIn;
import health.steady.protocol.DangerSigns;
import health.steady.protocol.Observation.CheckIn;
import java.time.Instant;
import java.time.LocalDate;

/** A check-in that a clinician takes by phone, for today or one of the last seven days. */
final class PhoneReport {

    private static final int DAYS_BACK = 7;
    private static final int WORST_PAIN = 10;

    private PhoneReport() {}

    static CheckIn of(RecordCheckIn command, CurrentUser by, DangerSigns known, LocalDate today, Instant now) {
        Permission.toReport(by.role());
        LocalDate earliest = today.minusDays(DAYS_BACK);
        require(
                !command.on().isAfter(today) && !command.on().isBefore(earliest),
                "on",
                "report-out-of-range",
                earliest,
                today);
        requirePain("backPain", command.backPain());
        requirePain("legPain", command.legPain());
        for (String sign : command.dangerSigns()) {
            require(known.sign(sign).isPresent(), "dangerSigns", "unknown-danger-sign");
        }
        return new CheckIn(
                command.id(),
                command.on(),
                now,
                RehabPlan.author(by),
                command.backPain(),
                command.legPain(),
                command.dangerSigns());
    }

    private static void requirePain(String field, int score) {
        require(score >= 0 && score <= WORST_PAIN, field, "pain-out-of-range");
    }

    private static void require(boolean kept, String field, String code, Object... arguments) {
        if (!kept) {
            throw PlanRefused.at(field, code, arguments);
        }
    }
}
