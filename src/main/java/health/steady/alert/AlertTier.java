package health.steady.alert;

/** How soon somebody must have it, the most urgent first. */
public enum AlertTier {
    EMERGENCY,
    SAME_DAY,
    QUIET
}
