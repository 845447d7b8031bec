package health.steady.protocol;

/**
 * From this week on, walk so many minutes, so many times a day.
 *
 * @param week 0 is the week of surgery
 */
public record WalkingWeek(int week, int minutes, int times) {

    public WalkingWeek {
        if (week < 0 || minutes < 1 || times < 1) {
            throw new IllegalArgumentException("A walk takes at least a minute, at least once");
        }
    }
}
