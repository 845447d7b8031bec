package health.steady.people;

/** A person left, or chose a new password: sessions opened before that are no longer theirs. */
public record AccessEnded(PersonId person) {}
