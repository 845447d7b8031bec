package health.steady.message;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Somebody wrote in a patient's thread. Published once, in the transaction that stored it. */
public record MessageSent(CurrentUser by, PatientId patient, UUID id, Instant at) {}
