package health.steady.plan;

import health.steady.people.PatientId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A surgeon signs a protocol for a patient.
 *
 * @param plan made with the form: the same form sent twice assigns once
 * @param surgeryOn from 400 days back to 365 days ahead
 * @param choices option id by choice id, every choice of the protocol answered
 * @param imposed optional restrictions to impose
 * @param contraindications every one of the catalogue answered: true when present
 */
public record AssignPlan(
        PlanId plan,
        PatientId patient,
        String rulebookDigest,
        LocalDate surgeryOn,
        Map<String, String> choices,
        Set<String> imposed,
        Map<String, Boolean> contraindications) {}
