package health.steady.alert.domain;

/** What became of something that claims to be an answer of the gateway. Only the first was kept. */
public enum GatewayAnswer {
    TAKEN,
    /** Not signed with our secret, or not just now. */
    NOT_SIGNED,
    /** Signed, but not in the form that was agreed. */
    UNREADABLE,
    UNKNOWN_DELIVERY,
    /** The same was answered before. */
    ANSWERED_BEFORE
}
