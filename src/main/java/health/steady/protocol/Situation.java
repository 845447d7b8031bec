package health.steady.protocol;

import health.steady.protocol.Fact.PlanAssigned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One course on one day: what was signed and reported, and how far its schedule has moved. */
final class Situation {

    private final Course course;
    private final PlanAssigned assignment;
    private final Answers answers;
    private final Ledger ledger;
    private final Suspensions suspensions;
    private final Schedule schedule;

    private Situation(Course course, PlanAssigned assignment, Ledger ledger, LocalDate date) {
        this.course = course;
        this.assignment = assignment;
        this.ledger = ledger;
        answers = new Answers(course.rulebook().protocol(), assignment);
        suspensions = new Suspensions(course, ledger, date);
        LocalDate confirmed = ledger.surgeryOn();
        LocalDate surgeryOn = confirmed == null ? assignment.surgeryOn() : confirmed;
        schedule = Schedule.of(ledger, surgeryOn, date, suspensions.openSince());
    }

    /** @return null when the history is not whole, no surgeon assigned it or its surgery makes no sense: no plan then */
    static @Nullable Situation of(Course course, LocalDate date) {
        if (!course.history().isWhole()) {
            return null;
        }
        Ledger ledger = new Ledger(course, date);
        PlanAssigned assignment = ledger.assignment();
        return assignment == null || !Engine.covers(assignment.surgeryOn())
                ? null
                : new Situation(course, assignment, ledger, date);
    }

    Rulebook rulebook() {
        return course.rulebook();
    }

    Protocol protocol() {
        return course.rulebook().protocol();
    }

    Course course() {
        return course;
    }

    PlanAssigned assignment() {
        return assignment;
    }

    Ledger ledger() {
        return ledger;
    }

    Suspensions suspensions() {
        return suspensions;
    }

    Schedule schedule() {
        return schedule;
    }

    boolean isConfirmed() {
        return ledger.confirmedOn() != null;
    }

    boolean isBeforeSurgery() {
        return schedule.day() < 0;
    }

    Answers answers() {
        return answers;
    }
}
