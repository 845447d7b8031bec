package health.steady.protocol;

/** How the body is while an exercise is done. */
public enum Position {
    LYING,
    SIDE,
    PRONE,
    KNEELING,
    SITTING,
    STANDING
}
