package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of a rulebook and a history. Pure and total: it answers for every input, and what it cannot trust it
 * answers with "call your clinic".
 */
public final class Engine {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private Engine() {}

    /**
     * One day. With several courses the strictest limit wins, an exercise appears once, and what one course withholds the
     * other does not offer.
     *
     * @param date between 1900 and 2200; outside there is no plan
     */
    public static DayPlan dayPlan(List<Course> courses, LocalDate date) {
        List<Situation> situations = situations(courses, date);
        if (situations.isEmpty()) {
            return callClinic(date);
        }
        List<Situation> operated = new ArrayList<>(situations);
        operated.removeIf(Situation::isBeforeSurgery);
        if (operated.isEmpty()) {
            return beforeSurgery(situations.get(0), date);
        }
        return new Day(operated, date).plan();
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
        List<Reason> reasons = new ArrayList<>();
        for (Situation situation : situations) {
            Exercise exercise = situation.rulebook().catalogue().exercises().get(use.exercise());
            Rung rung = exercise == null ? null : exercise.rungOf(use.rung());
            if (exercise == null || rung == null) {
                reasons.add(unknown(use, situation));
            } else {
                reasons.addAll(new Check(situation, limits).against(exercise, rung, dose, false, 0));
            }
        }
        if (situations.isEmpty()) {
            throw new IllegalArgumentException("There is no plan to add to");
        }
        return reasons;
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
            situations.add(situation);
        }
        return situations;
    }

    static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    private static DayPlan callClinic(LocalDate date) {
        return new DayPlan(
                Standing.CALL_CLINIC,
                date,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(Messages.callClinic()),
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
                List.of());
    }
}
