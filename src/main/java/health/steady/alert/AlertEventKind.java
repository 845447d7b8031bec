package health.steady.alert;

/** What may happen to an alert. */
public enum AlertEventKind {
    RAISED,
    /** It was sent to a person. */
    ADDRESSED,
    ACKNOWLEDGED,
    /** The patient was reached. */
    CONTACTED,
    HANDED_OVER,
    /** Not in time: it goes to the next people. */
    ESCALATED,
    /** A message to a person could not be delivered at all. */
    DELIVERY_FAILED,
    /** The patient's page says that nobody has answered, and what to do. */
    PATIENT_TOLD,
    /** The patient says that it was a mistake. Nothing follows from it by itself. */
    MISTAKE,
    RESOLVED,
    /** The condition of a quiet alert has ended. */
    CLEARED
}
