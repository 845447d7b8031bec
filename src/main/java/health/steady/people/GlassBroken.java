package health.steady.people;

import java.util.UUID;

/** A record was opened in an emergency; its care team must hear of it. Published in the transaction that opened it. */
public record GlassBroken(UUID glass, PatientId patient, PersonId by, ClinicId clinic) {}
