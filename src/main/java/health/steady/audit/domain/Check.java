package health.steady.audit.domain;

import health.steady.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A verification that somebody asked for, and what it found. */
public record Check(UUID id, Instant at, PersonId by, Verification found, long flaws) {}
