package health.steady.plan;

import health.steady.people.PatientView;
import health.steady.people.PersonName;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan as a permitted viewer reads it.
 *
 * @param names everybody who signed a fact or recorded a report, by id
 * @param approved whether the patient's clinic has approved its rulebook
 */
public record PlanView(PlanId id, PatientView patient, Course course, Map<UUID, PersonName> names, boolean approved) {

    public PlanView {
        names = Map.copyOf(names);
    }

    public DayPlan day(LocalDate date) {
        return Engine.dayPlan(List.of(course), date);
    }

    /** The last fact, to be sent back with a {@link Submission}. */
    public int seen() {
        return course.history().facts().size();
    }

    @Override
    public String toString() {
        return "PlanView[" + id + "]";
    }
}
