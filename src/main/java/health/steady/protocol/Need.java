package health.steady.protocol;

/**
 * A finding that a release needs, met when it is signed and no older then than {@code withinDays}.
 *
 * @param withinDays at least 1
 */
public record Need(String finding, int withinDays) {

    public Need {
        if (withinDays < 1) {
            throw new IllegalArgumentException("A finding is judged within at least one day");
        }
    }
}
