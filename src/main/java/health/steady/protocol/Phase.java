package health.steady.protocol;

/** Recovery phase: calendar time since surgery. Source: seed-003 L58-66; first days as decided in clinical part 0. */
public enum Phase {
    WEEKS_0_2(0),
    WEEKS_2_6(14),
    WEEKS_6_12(42),
    MONTHS_3_6(84),
    MONTHS_6_PLUS(182);

    /** As far as protocols are written, in days after surgery. */
    public static final int LAST_DAY = 400;

    private static final Phase[] IN_ORDER = values();

    private final int firstDay;

    Phase(int firstDay) {
        this.firstDay = firstDay;
    }

    /** Days after surgery; the day of surgery is 0. */
    public int firstDay() {
        return firstDay;
    }

    /** Before the next phase's first; {@link #LAST_DAY} for the last phase. */
    public int lastDay() {
        return ordinal() + 1 < IN_ORDER.length ? IN_ORDER[ordinal() + 1].firstDay - 1 : LAST_DAY;
    }

    /** @param day days after surgery; before surgery counts as the first phase */
    public static Phase on(int day) {
        Phase reached = WEEKS_0_2;
        for (Phase phase : IN_ORDER) {
            reached = phase.firstDay <= day ? phase : reached;
        }
        return reached;
    }
}
