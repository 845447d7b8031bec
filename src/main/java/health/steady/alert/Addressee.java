package health.steady.alert;

import health.steady.people.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom an alert was sent.
 *
 * @param rung from 0; those asked first, those asked next, and so on
 * @param at when they were first asked at this rung
 * @param onCallUntil the end of their duty then; null when they were asked for another reason
 */
public record Addressee(
        PersonName person, int rung, Instant at, @Nullable Instant onCallUntil) {}
