package health.steady.protocol;

/** One rung of one exercise. */
public record RungRef(String exercise, String rung) {}
