package health.steady.plan;

import health.steady.people.PatientId;
import health.steady.people.PersonId;
import java.util.UUID;

/**
 * A delegate fills in an assignment.
 *
 * @param id made with the form: the same form sent twice prepares once
 */
public record PrepareAssignment(UUID id, PatientId patient, PersonId surgeon, PreparedAnswers answers) {}
