package health.steady.review.domain;

/** What a patient may need a clinician for. {@link Ranking} says in which order for whom. */
public enum Need {
    /** A danger sign whose alert is not resolved. */
    DANGER,
    /** What a danger sign has stopped goes on, although its alert is resolved. */
    SUSPENDED,
    /** The plan can't be read. */
    BROKEN,
    OVERLOAD,
    PAIN_RISING,
    ADHERENCE_FALLING,
    /** A surgeon answered a request of the team. */
    ANSWERED,
    /** Everything is found that the next stage asks. */
    GATE,
    /** The next stage's phase has come, and something that it asks is not found. */
    STAGE,
    /** Reports suggest another rung of single exercises. */
    STEPS,
    /** The viewer has not read what the patient wrote. Never kept: each viewer has read differently. */
    MESSAGE,
    /** Asked more than 14 days ago, and the surgeon has not answered. */
    OVERDUE,
    /** No report for longer than was agreed. */
    SILENCE,
    VISIT,
    FEW,
    /** A clinician asked the surgeon and waits. */
    REQUEST,
    /** A restriction whose release the surgeon is asked for. */
    RELEASE,
    /** As {@link #RELEASE}, but something that it needs is not found. */
    FINDING,
    /** A release signed in advance does not take effect. */
    HELD,
    /** The day of surgery has come and nobody has confirmed it. */
    CONFIRM,
    PAUSED,
    PLANNED,
    /** No protocol is assigned. */
    ASSIGN,
    CLOSED,
    NOTHING
}
