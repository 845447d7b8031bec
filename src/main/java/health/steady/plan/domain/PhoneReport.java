package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.PlanRefused;
import health.steady.plan.RecordCheckIn;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Rulebook;
import java.time.Instant;
import java.time.LocalDate;

/** A check-in that a clinician takes by phone, for today or one of the last seven days. */
final class PhoneReport {

    private static final int DAYS_BACK = 7;
    private static final int WORST_PAIN = 10;
    private static final String OTHER = "other";

    private PhoneReport() {}

    static CheckIn of(RecordCheckIn command, CurrentUser by, Rulebook known, LocalDate today, Instant now) {
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
            require(known.dangerSigns().sign(sign).isPresent(), "dangerSigns", "unknown-danger-sign");
        }
        for (String state : command.states()) {
            require(known.dangerSigns().state(state).isPresent(), "states", "unknown-state");
        }
        for (String activity : command.raisedAfter()) {
            boolean exercise = known.catalogue().exercises().containsKey(activity);
            require(exercise || activity.equals(OTHER), "raisedAfter", "unknown-activity");
        }
        return new CheckIn(
                command.id(),
                command.on(),
                now,
                RehabPlan.author(by),
                command.backPain(),
                command.legPain(),
                command.dangerSigns(),
                command.states(),
                command.raisedAfter());
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
