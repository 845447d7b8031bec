package health.steady.protocol;

import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One course on one day: what was signed and reported, and how far its schedule has moved. */
final class Situation {

    private final Course course;
    private final PlanAssigned assignment;
    private final Answers answers;
    private final Ledger ledger;
    private final Suspensions suspensions;
    private final Findings findings;
    private final Stages stages;
    private final Schedule schedule;
    private final Easings easings;

    private Situation(Course course, PlanAssigned assignment, Ledger ledger, LocalDate date) {
        this.course = course;
        this.assignment = assignment;
        this.ledger = ledger;
        answers = new Answers(course.rulebook().protocol(), assignment);
        suspensions = new Suspensions(course, ledger, date);
        findings = new Findings(course, ledger);
        stages = new Stages(course.rulebook().protocol(), ledger, findings, date);
        schedule = Schedule.of(ledger, stages, ledger.datedOn(assignment), date, suspensions.openSince());
        easings = new Easings(course.history().observations(), date);
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

    Findings findings() {
        return findings;
    }

    Easings easings() {
        return easings;
    }

    /** What was reported of today, in order. */
    Set<String> states() {
        Set<String> states = Set.of();
        for (Observation observation : course.history().observations()) {
            if (observation instanceof CheckIn report
                    && !report.states().isEmpty()
                    && report.on().equals(schedule.date())) {
                states = states.isEmpty() ? new TreeSet<>() : states;
                states.addAll(report.states());
            }
        }
        return states;
    }

    /** What stands before the stage after this one; null after the last. */
    @Nullable
    NextStage nextStage() {
        return stages.next(schedule.stage(), schedule.surgeryOn());
    }

    /** @param stage any but the first */
    NextStage before(Phase stage) {
        return stages.before(stage, schedule.surgeryOn());
    }

    /** The word that opens the next stage's gentle exercises when its phase has come and nobody has signed it, or null. */
    @Nullable
    Signature gentleBy() {
        boolean behind = schedule.stage().compareTo(Phase.on(schedule.scheduled())) < 0;
        boolean free = isConfirmed() && !schedule.waits() && suspensions.open().isEmpty();
        return behind && free ? stages.gentleBy(schedule.stage()) : null;
    }

    boolean isClosed() {
        return ledger.closed() != null;
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
