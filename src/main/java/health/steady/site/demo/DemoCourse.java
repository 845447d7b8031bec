package health.steady.site.demo;

import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.plan.Submission;
import health.steady.progress.LogSession;
import health.steady.progress.Measured;
import health.steady.progress.PlanWork;
import health.steady.progress.PlannedVisit;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordVisit;
import health.steady.progress.SetGoal;
import health.steady.progress.Visits;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One patient's course, told day by day: who signed what, and what was said on the phone. */
final class DemoCourse {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration EVENING = Duration.ofHours(9);

    private final PlanApi plans;
    private final ProgressApi progress;
    private final Visits visits;
    private final PlanId plan;
    private final DemoTeam team;
    private final @Nullable CurrentUser self;
    private final LocalDate surgeryOn;
    private int seen = 1;

    DemoCourse(
            PlanApi plans,
            ProgressApi progress,
            Visits visits,
            PlanId plan,
            DemoTeam team,
            @Nullable CurrentUser self,
            LocalDate surgeryOn) {
        this.plans = plans;
        this.progress = progress;
        this.visits = visits;
        this.plan = plan;
        this.team = team;
        this.self = self;
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

    /** The therapist measured at a visit, each number by the name of its measure. */
    DemoCourse measured(int day, String note, Map<String, String> numbers) {
        List<Measured> measured = numbers.entrySet().stream()
                .map(each -> new Measured(each.getKey(), null, "", new BigDecimal(each.getValue())))
                .toList();
        return visited(day, RecordVisit.of(Ids.next(), surgeryOn.plusDays(day), measured, note));
    }

    /** The therapist agreed with the patient on a goal and the steps back to work, and when they meet again. */
    DemoCourse agreed(int day, SetGoal goal, PlanWork.Kind kind, String step, int next) {
        LocalDate on = surgeryOn.plusDays(day);
        PlanWork work = new PlanWork(kind, List.of(new PlanWork.Step(on.plusWeeks(2), step)));
        PlannedVisit again = new PlannedVisit(
                Ids.next(),
                on.plusDays(next),
                LocalTime.of(10, 30),
                team.therapist().id());
        return visited(day, new RecordVisit(Ids.next(), null, on, List.of(), List.of(goal), Map.of(), work, again, ""));
    }

    private DemoCourse visited(int day, RecordVisit visit) {
        CurrentUser therapist = team.therapist();
        Acting.as(therapist, () -> visits.record(therapist, plan, visit, visit.on(), at(day)));
        return this;
    }

    /** What the patient noted and reported on each of these days: most of it done, and a little better each week. */
    DemoCourse lived(int from, int to) {
        CurrentUser patient = Objects.requireNonNull(self);
        PlanView view = Acting.as(patient, () -> plans.require(patient, plan));
        for (int day = from; day <= to; day++) {
            LocalDate on = surgeryOn.plusDays(day);
            Instant evening = morningOf(on).plus(EVENING);
            for (LogSession log : notes(view.day(on), day)) {
                Acting.as(patient, () -> progress.log(patient, plan, log, on, evening));
            }
            int back = Math.max(1, 5 - day / 5) + day % 2;
            RecordCheckIn report = new RecordCheckIn(Ids.next(), on, back, Math.max(0, back - 2), Set.of());
            Acting.as(patient, () -> progress.checkIn(patient, plan, report, on, evening));
        }
        return this;
    }

    private static List<LogSession> notes(DayPlan plan, int day) {
        List<LogSession> notes = new ArrayList<>();
        WalkingGoal goal = plan.walking();
        for (int walk = 0; goal != null && walk < goal.times() - day % 2; walk++) {
            notes.add(LogSession.done(Ids.next(), plan.date(), "walk", goal.minutes()));
        }
        for (Offer offer : plan.exercises()) {
            if ((day + notes.size()) % 5 != 0) {
                for (int time = 0; time < offer.dose().timesADay(); time++) {
                    notes.add(LogSession.done(
                            Ids.next(),
                            plan.date(),
                            offer.exercise().id(),
                            offer.dose().minutes()));
                }
            }
        }
        return notes;
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
