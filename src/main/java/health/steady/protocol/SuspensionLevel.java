package health.steady.protocol;

/** What a danger sign leaves, from least to most strict. */
public enum SuspensionLevel {
    /** Nothing progresses. */
    HOLD,
    /** Transfers, short house walks, breathing, ankle pumps. */
    ESSENTIAL_MOVEMENT,
    /** No exercise and no walk is offered. */
    STOP_ALL
}
