package health.steady.alert;

/** Why somebody is needed. All but a danger sign are quiet. */
public enum AlertKind {
    DANGER_SIGN,
    /** Raised pain for over two hours after something that was done, or much pain while it was done. */
    OVERLOAD,
    /** No report for longer than the agreed cadence allows. */
    SILENCE,
    PAIN_RISING,
    ADHERENCE_FALLING,
    /** In a stage for longer than it is meant to last. */
    STUCK,
    /** A surgeon was asked about a release and has not answered for long. */
    RELEASE_OVERDUE,
    /** The day of surgery has passed and nobody has confirmed it. */
    SURGERY_UNCONFIRMED
}
