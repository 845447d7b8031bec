package health.steady.protocol;

import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.RestrictionReleased;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a surgeon is asked to release. An answer "not yet" rests until the next prompt; after the last one the surgeon is
 * asked again. A day that an answer names takes the place of all prompts. Nothing is ever released by silence. Source: clinical part J9 (overdue after 14 days); asking again after
 * 28 days is proposed.
 */
final class Prompts {

    private static final int OVERDUE_AFTER_DAYS = 14;
    private static final int ASK_AGAIN_AFTER_DAYS = 28;

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int UNANSWERED = Integer.MIN_VALUE;

    private final Situation situation;
    private final LocalDate latestInTime;

    Prompts(Situation situation) {
        this.situation = situation;
        latestInTime = situation.schedule().date().minusDays(OVERDUE_AFTER_DAYS);
    }

    /** When the surgeon was asked without an answer since, or null. */
    @Nullable
    LocalDate askedOn(Restriction restriction, @Nullable LocalDate signedFor) {
        LocalDate kept = keptUntil(restriction);
        if (kept != null) {
            return situation.isConfirmed() && !kept.isAfter(situation.schedule().date()) ? kept : null;
        }
        int asked = NEVER;
        if (situation.isConfirmed()) {
            int answered = lastAnswer(restriction);
            int today = situation.schedule().day();
            for (int prompt : restriction.prompts()) {
                boolean open = prompt <= today && prompt > answered && !isSigned(prompt, signedFor);
                asked = open && prompt < asked ? prompt : asked;
            }
            int again = again(restriction, answered, signedFor);
            asked = again <= today ? Math.min(asked, again) : asked;
        }
        return asked == NEVER ? null : situation.schedule().on(asked);
    }

    /** The next day on which the surgeon is asked, or null. */
    @Nullable
    LocalDate next(Restriction restriction, @Nullable LocalDate signedFor) {
        LocalDate kept = keptUntil(restriction);
        if (kept != null) {
            return situation.isConfirmed() && kept.isAfter(situation.schedule().date()) ? kept : null;
        }
        int next = NEVER;
        if (situation.isConfirmed()) {
            int today = situation.schedule().day();
            for (int prompt : restriction.prompts()) {
                next = prompt > today && prompt < next && !isSigned(prompt, signedFor) ? prompt : next;
            }
            int again = again(restriction, lastAnswer(restriction), signedFor);
            next = again > today ? Math.min(next, again) : next;
        }
        return next == NEVER ? null : situation.schedule().on(next);
    }

    /** The day until which the surgeon keeps it by the last signature about it; null when that says none. */
    @Nullable
    LocalDate keptUntil(Restriction restriction) {
        RestrictionKept last = null;
        for (RestrictionKept answer : situation.ledger().kept()) {
            last = answer.restriction().equals(restriction.id()) ? answer : last;
        }
        if (last == null || last.until() == null) {
            return null;
        }
        for (RestrictionReleased release : situation.ledger().releases()) {
            if (release.restriction().equals(restriction.id())
                    && release.signature().seq() > last.signature().seq()) {
                return null;
            }
        }
        return last.until();
    }

    boolean isOverdue(@Nullable LocalDate askedOn) {
        return askedOn != null && askedOn.isBefore(latestInTime);
    }

    /** Nobody asks before the day for which the release is signed already. */
    private boolean isSigned(int prompt, @Nullable LocalDate signedFor) {
        return signedFor != null && situation.schedule().on(prompt).isBefore(signedFor);
    }

    /** When an answer is followed by no prompt of the protocol. */
    private int again(Restriction restriction, int answered, @Nullable LocalDate signedFor) {
        if (answered == UNANSWERED) {
            return NEVER;
        }
        for (int prompt : restriction.prompts()) {
            if (prompt > answered && !isSigned(prompt, signedFor)) {
                return NEVER;
            }
        }
        return answered + ASK_AGAIN_AFTER_DAYS;
    }

    private int lastAnswer(Restriction restriction) {
        int last = UNANSWERED;
        for (RestrictionKept answer : situation.ledger().kept()) {
            if (answer.restriction().equals(restriction.id())) {
                last = Math.max(
                        last, situation.schedule().dayOf(answer.signature().effectiveOn()));
            }
        }
        return last;
    }
}
