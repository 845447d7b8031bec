package health.steady.alert.domain;

import health.steady.alert.AlertKind;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Engine;
import health.steady.protocol.content.AlertTiers.Quiet;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a plan needs a human for on a morning, although nobody reported anything. The same plan, the same answer. */
final class QuietConditions {

    private final Course course;
    private final LocalDate today;
    private final Arrangement arrangement;
    private final DayPlan day;
    private final List<Condition> found = new ArrayList<>();

    private QuietConditions(Course course, LocalDate today, Arrangement arrangement) {
        this.course = course;
        this.today = today;
        this.arrangement = arrangement;
        this.day = Engine.dayPlan(List.of(course), today);
    }

    static List<Condition> of(Course course, LocalDate today, Arrangement arrangement) {
        QuietConditions looking = new QuietConditions(course, today, arrangement);
        if (looking.day.standing() == Standing.UNCONFIRMED) {
            looking.unconfirmed();
        } else if (looking.day.standing() == Standing.ACTIVE) {
            looking.reports();
            looking.progress();
        }
        return looking.found;
    }

    private void unconfirmed() {
        if (dayPostOp() >= much(AlertKind.SURGERY_UNCONFIRMED, "days")) {
            once(AlertKind.SURGERY_UNCONFIRMED, surgeryOn().toString());
        }
    }

    private void reports() {
        ReportedPain pain = new ReportedPain(course.history().observations(), today);
        LocalDate last = pain.lastDay() == null ? surgeryOn() : pain.lastDay();
        Silence silence = new Silence(course.rulebook().dangerSigns().cadence());
        if (silence.holds(last, dayPostOp(), today, much(AlertKind.SILENCE, "missed"))) {
            once(AlertKind.SILENCE, last.toString());
        }
        if (pain.rises(today, much(AlertKind.PAIN_RISING, "by"), much(AlertKind.PAIN_RISING, "reports"))) {
            once(AlertKind.PAIN_RISING, week());
        }
        int below = much(AlertKind.ADHERENCE_FALLING, "below");
        if (new Adherence(course).falls(today, below, much(AlertKind.ADHERENCE_FALLING, "by"))) {
            once(AlertKind.ADHERENCE_FALLING, week());
        }
    }

    private void progress() {
        for (Message message : day.messages()) {
            if (message.kind() == Message.Kind.STUCK || message.kind() == Message.Kind.STUCK_LONG) {
                String episode = message.kind() + " " + message.since();
                found.add(new Condition(AlertKind.STUCK, episode, message.ids(), true));
            }
        }
        for (InForce restriction : day.restrictions()) {
            if (restriction.end().overdue()) {
                String episode = restriction.id() + " " + restriction.end().askedOn();
                found.add(new Condition(AlertKind.RELEASE_OVERDUE, episode, List.of(restriction.id()), true));
            }
        }
    }

    private void once(AlertKind kind, String subject) {
        found.add(new Condition(kind, subject, List.of(), false));
    }

    private int much(AlertKind kind, String name) {
        Quiet quiet = arrangement.quiet(kind);
        return quiet.much(name);
    }

    private int dayPostOp() {
        return Objects.requireNonNull(day.dayPostOp());
    }

    private LocalDate surgeryOn() {
        return today.minusDays(dayPostOp());
    }

    /** What holds on from one week into the next, and was resolved, is raised again in the next. */
    private String week() {
        return today.get(IsoFields.WEEK_BASED_YEAR) + "-W" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
