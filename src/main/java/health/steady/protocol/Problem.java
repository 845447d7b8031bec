package health.steady.protocol;

/**
 * Something that an author should mend in a rulebook, although it can be read.
 *
 * @param rule which rule it breaks, as listed in {@code docs/protocols/checking.md}
 * @param where for example {@code stages.WEEKS_2_6.programme.bridge/full} or {@code restrictions.bending-1}
 * @param message what is wrong there, in one sentence
 */
public record Problem(String rule, String where, String message) {}
