package health.steady.site.demo;

import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.Submission;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** One patient's course, told day by day: who signed what, and what was said on the phone. */
final class DemoCourse {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final PlanApi plans;
    private final ProgressApi progress;
    private final PlanId plan;
    private final DemoTeam team;
    private final LocalDate surgeryOn;
    private int seen = 1;

    DemoCourse(PlanApi plans, ProgressApi progress, PlanId plan, DemoTeam team, LocalDate surgeryOn) {
        this.plans = plans;
        this.progress = progress;
        this.plan = plan;
        this.team = team;
        this.surgeryOn = surgeryOn;
    }

    static Instant morningOf(LocalDate date) {
        return date.atTime(MORNING).atZone(DemoClinic.ZONE).toInstant();
    }

    DemoCourse confirmed() {
        return sign(team.nurse(), 0, new Decision.ConfirmSurgery(surgeryOn), "");
    }

    DemoCourse surgeon(int day, Decision decision, String reason) {
        return sign(team.surgeon(), day, decision, reason);
    }

    DemoCourse nurse(int day, Decision decision, String reason) {
        return sign(team.nurse(), day, decision, reason);
    }

    DemoCourse therapist(int day, Decision decision, String reason) {
        return sign(team.therapist(), day, decision, reason);
    }

    /** The therapist saw it at a visit. */
    DemoCourse found(int day, String... findings) {
        for (String finding : findings) {
            therapist(day, new Decision.RecordFinding(finding, true), "");
        }
        return this;
    }

    DemoCourse released(int day, String reason, String... restrictions) {
        for (String restriction : restrictions) {
            surgeon(day, new Decision.Release(restriction), reason);
        }
        return this;
    }

    DemoCourse calledOn(int day, int backPain, int legPain, String... dangerSigns) {
        LocalDate on = surgeryOn.plusDays(day);
        var report = new RecordCheckIn(Ids.next(), on, backPain, legPain, Set.of(dangerSigns));
        Acting.as(team.nurse(), () -> progress.checkIn(team.nurse(), plan, report, on, at(day)));
        return this;
    }

    private DemoCourse sign(CurrentUser by, int day, Decision decision, String reason) {
        Submission submission = new Submission(Ids.next(), seen);
        LocalDate on = surgeryOn.plusDays(day);
        Acting.as(by, () -> plans.sign(by, plan, submission, decision, reason, on, at(day)));
        seen++;
        return this;
    }

    private Instant at(int day) {
        return morningOf(surgeryOn.plusDays(day)).plusSeconds(60L * seen);
    }
}
