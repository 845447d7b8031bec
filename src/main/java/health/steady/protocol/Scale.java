package health.steady.protocol;

/** How a demand is counted, and the most it can ask: what is not declared counts as this. */
public enum Scale {
    /** 0 none, 1 small, 2 moderate, 3 end of range. */
    LEVEL(3),
    /** Grams. */
    LOAD(Integer.MAX_VALUE),
    /** Minutes at a time. */
    MINUTES(Integer.MAX_VALUE),
    /** 0 no, 1 yes. */
    YES_NO(1);

    private final int highest;

    Scale(int highest) {
        this.highest = highest;
    }

    public int highest() {
        return highest;
    }
}
