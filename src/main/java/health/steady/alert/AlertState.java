package health.steady.alert;

/** Where an alert stands. */
public enum AlertState {
    /** Nobody has it; a clock runs. */
    RAISED,
    /** Somebody has it and has not reached the patient yet; a clock runs. */
    ACKNOWLEDGED,
    /** Somebody has it and the patient was reached. */
    CONTACTED,
    /** It is over: a clinician said so, or the condition of a quiet alert has ended. */
    RESOLVED
}
