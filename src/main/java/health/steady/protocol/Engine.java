package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a rulebook and a history. Pure and total: it answers for every input, and what it cannot trust it
 * answers with "call your clinic".
 */
public final class Engine {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private static final int MOST_SIMULATED_DAYS = 1000;

    private Engine() {}

    /**
     * One day. With several courses the strictest limit wins, an exercise appears once, and what one course withholds the
     * other does not offer. What runs {@linkplain Course#beside beside} a course holds things back in the same way, and
     * makes the walk no longer, but no line of its own appears.
     *
     * @param date between 1900 and 2200; outside there is no plan
     */
    public static DayPlan dayPlan(List<Course> courses, LocalDate date) {
        List<Situation> situations = situations(courses, date);
        if (situations.isEmpty()) {
            return without(Standing.CALL_CLINIC, date, Messages.callClinic());
        }
        LocalDate closed = closedOn(situations);
        if (closed != null) {
            return without(Standing.CLOSED, date, Messages.closed(closed));
        }
        situations.removeIf(Situation::isClosed);
        List<Situation> operated = new ArrayList<>(situations);
        operated.removeIf(Situation::isBeforeSurgery);
        if (operated.isEmpty()) {
            return beforeSurgery(situations.get(0), date);
        }
        return new Day(operated, beside(courses, date), date).plan();
    }

    /**
     * Everything that would stand against giving this exercise on that day, as a clinician's addition. Empty when nothing
     * does. Null-safe for unknown ids: they are not in the protocol.
     */
    public static List<Reason> reasonsAgainst(List<Course> courses, LocalDate date, RungRef use, Dose dose) {
        List<Situation> situations = situations(courses, date);
        List<InForce> restrictions = new ArrayList<>();
        for (Situation situation : situations) {
            restrictions.addAll(new Restrictions(situation).inForce());
        }
        Limits limits = new Limits(restrictions, date);
        List<Beside> beside = beside(courses, date);
        List<Reason> reasons = new ArrayList<>();
        for (Situation situation : situations) {
            Exercise exercise = situation.rulebook().catalogue().exercises().get(use.exercise());
            Rung rung = exercise == null ? null : exercise.rungOf(use.rung());
            if (exercise == null || rung == null) {
                reasons.add(unknown(use, situation));
            } else {
                reasons.addAll(new Check(situation, limits, beside).against(exercise, rung, dose, false, 0));
            }
        }
        if (situations.isEmpty()) {
            throw new IllegalArgumentException("There is no plan to add to");
        }
        return reasons;
    }

    /**
     * What may be given in place of an exercise: for the same intent, in the protocol, with nothing against it on that day
     * at the dose of its rung. The easiest rung of each that is not offered already; in the order of the catalogue.
     */
    public static List<RungRef> substitutes(List<Course> courses, LocalDate date, String exercise) {
        return situations(courses, date).isEmpty()
                ? List.of()
                : new Substitutes(courses, date, dayPlan(courses, date)).of(exercise);
    }

    /** What the reports and findings of one course suggest on that day. Nothing of it happens by itself. */
    public static Proposal propose(Course course, LocalDate date) {
        List<Situation> situations = situations(List.of(course), date);
        return situations.isEmpty() || situations.get(0).isClosed()
                ? Proposal.none()
                : new Proposals(situations.get(0), dayPlan(List.of(course), date)).propose();
    }

    /** What stands before a stage on that day, signed or not; null before the first stage and without a plan. */
    public static @Nullable NextStage before(Course course, LocalDate date, Phase stage) {
        List<Situation> situations = situations(List.of(course), date);
        return situations.isEmpty() || stage == Phase.WEEKS_0_2
                ? null
                : situations.get(0).before(stage);
    }

    /** What a report comes to, the most urgent first; nothing for a report that the course does not hold. */
    public static List<Conclusion> conclude(Course course, UUID report) {
        return course.history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .filter(said -> said.id().equals(report))
                .findFirst()
                .map(said -> new Conclusions(course, said).all())
                .orElse(List.of());
    }

    /** What differs between two days, each change with its cause. */
    public static List<Change> explain(DayPlan before, DayPlan after) {
        return new Differences(before, after).changes();
    }

    /** Whether an everyday activity is within what holds that day. */
    public static Answer answer(Activity activity, DayPlan day) {
        return Answer.to(activity, day);
    }

    /** What an author should mend although it can be read: all problems together, in the order of the rules. */
    public static List<Problem> lint(Rulebook rulebook) {
        return Lint.of(rulebook);
    }

    /**
     * An imagined patient from the day of surgery on.
     *
     * @param choices option by choice; where none is given the first one
     * @param days the last day, 0 to 1000
     * @param promptsAnswered the surgeon releases each restriction when first asked, and what that needs is found that
     *     day; else nothing is released but what a choice signs ahead
     */
    public static Simulation simulate(
            Rulebook rulebook, Map<String, String> choices, int days, boolean promptsAnswered) {
        if (days < 0 || days > MOST_SIMULATED_DAYS) {
            throw new IllegalArgumentException("0 to " + MOST_SIMULATED_DAYS + " days, not " + days);
        }
        Course course = ImaginedPatient.course(rulebook, choices, days, promptsAnswered);
        SimulationCheck check = new SimulationCheck(rulebook);
        List<DayPlan> plans = new ArrayList<>(days + 1);
        for (int day = 0; day <= days; day++) {
            DayPlan plan = dayPlan(List.of(course), ImaginedPatient.SURGERY.plusDays(day));
            check.look(plan);
            plans.add(plan);
        }
        return new Simulation(plans, check.problems());
    }

    private static Reason unknown(RungRef use, Situation situation) {
        return new Reason(
                Reason.Kind.NOT_IN_PROTOCOL,
                use.exercise(),
                null,
                null,
                new Cause(situation.assignment().signature(), List.of()));
    }

    /** Empty when any of them cannot be trusted. */
    private static List<Situation> situations(List<Course> courses, LocalDate date) {
        if (!covers(date)) {
            return List.of();
        }
        List<Situation> situations = new ArrayList<>(courses.size());
        for (Course course : courses) {
            Situation situation = Situation.of(course, date);
            if (situation == null) {
                return List.of();
            }
            for (Course other : course.beside()) {
                if (Situation.of(other, date) == null) {
                    return List.of();
                }
            }
            situations.add(situation);
        }
        return situations;
    }

    private static List<Beside> beside(List<Course> courses, LocalDate date) {
        List<Beside> beside = new ArrayList<>(0);
        for (Course course : courses) {
            for (Course other : course.beside()) {
                Situation situation = Situation.of(other, date);
                if (situation != null && !situation.isClosed() && !situation.isBeforeSurgery()) {
                    beside.add(new Beside(situation));
                }
            }
        }
        return beside;
    }

    static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /** The day on which the last of them was closed; null while one is not. */
    private static @Nullable LocalDate closedOn(List<Situation> situations) {
        LocalDate last = null;
        for (Situation situation : situations) {
            Fact.PlanClosed closed = situation.ledger().closed();
            if (closed == null) {
                return null;
            }
            LocalDate on = closed.signature().effectiveOn();
            last = last == null || on.isAfter(last) ? on : last;
        }
        return last;
    }

    private static DayPlan without(Standing standing, LocalDate date, Message message) {
        return new DayPlan(
                standing,
                date,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(message),
                null,
                List.of(),
                List.of());
    }

    private static DayPlan beforeSurgery(Situation situation, LocalDate date) {
        return new DayPlan(
                Standing.BEFORE_SURGERY,
                date,
                situation.schedule().day(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                new Messages(situation).beforeSurgery(),
                null,
                List.of(),
                List.of());
    }
}
