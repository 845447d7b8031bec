package health.steady.plan;

import health.steady.people.PatientView;
import health.steady.people.PersonName;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan as a permitted viewer reads it.
 *
 * @param names everybody who signed a fact or recorded a report, by id
 * @param approved whether the patient's clinic has approved its rulebook, and those of the plans beside it
 * @param beside the patient's other plans that ran at a time with this one, closed since or not; none has any beside it
 */
public record PlanView(
        PlanId id,
        PatientView patient,
        Course course,
        Map<UUID, PersonName> names,
        boolean approved,
        List<PlanView> beside) {

    public PlanView {
        names = Map.copyOf(names);
        beside = List.copyOf(beside);
    }

    /** The only plan of its patient. */
    public PlanView(PlanId id, PatientView patient, Course course, Map<UUID, PersonName> names, boolean approved) {
        this(id, patient, course, names, approved, List.of());
    }

    /** The same plan as it was, or would be. */
    public PlanView with(Course other) {
        return new PlanView(id, patient, other, names, approved, beside);
    }

    /** The plans beside it that nobody has closed. */
    public List<PlanView> running() {
        return beside.stream()
                .filter(other -> other.course.history().facts().stream().noneMatch(Fact.PlanClosed.class::isInstance))
                .toList();
    }

    /** What this plan gives, held back by what runs beside it. The patient is shown {@link PartOfDay all parts}. */
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
