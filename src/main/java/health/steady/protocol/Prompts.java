package health.steady.protocol;

import health.steady.protocol.Fact.RestrictionKept;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When a surgeon is asked to release. An answer "not yet" rests until the next prompt; after the last one the surgeon is
 * asked again. Nothing is ever released by silence. Source: clinical part J9 (overdue after 14 days); asking again after
 * 28 days is proposed.
 */
final class Prompts {

    private static final int OVERDUE_AFTER_DAYS = 14;
    private static final int ASK_AGAIN_AFTER_DAYS = 28;

    private final Situation situation;

    Prompts(Situation situation) {
        this.situation = situation;
    }

    /** When the surgeon was asked without an answer since, or null. */
    @Nullable
    LocalDate askedOn(Restriction restriction, @Nullable LocalDate signedFor) {
        LocalDate today = situation.schedule().date();
        if (!situation.isConfirmed()) {
            return null;
        }
        LocalDate asked = null;
        for (LocalDate prompt : prompts(restriction, signedFor)) {
            if (!prompt.isAfter(today) && !answeredSince(restriction, prompt) && asked == null) {
                asked = prompt;
            }
        }
        return asked;
    }

    /** The next day on which the surgeon is asked, or null. */
    @Nullable
    LocalDate next(Restriction restriction, @Nullable LocalDate signedFor) {
        return situation.isConfirmed()
                ? prompts(restriction, signedFor).higher(situation.schedule().date())
                : null;
    }

    boolean isOverdue(@Nullable LocalDate askedOn) {
        return askedOn != null
                && askedOn.plusDays(OVERDUE_AFTER_DAYS)
                        .isBefore(situation.schedule().date());
    }

    private TreeSet<LocalDate> prompts(Restriction restriction, @Nullable LocalDate signedFor) {
        TreeSet<LocalDate> prompts = new TreeSet<>();
        for (int day : restriction.prompts()) {
            LocalDate prompt = situation.schedule().on(day);
            if (signedFor == null || !prompt.isBefore(signedFor)) {
                prompts.add(prompt);
            }
        }
        LocalDate answered = lastAnswer(restriction);
        if (answered != null && prompts.higher(answered) == null) {
            prompts.add(answered.plusDays(ASK_AGAIN_AFTER_DAYS));
        }
        return prompts;
    }

    private boolean answeredSince(Restriction restriction, LocalDate prompt) {
        LocalDate answered = lastAnswer(restriction);
        return answered != null && !answered.isBefore(prompt);
    }

    private @Nullable LocalDate lastAnswer(Restriction restriction) {
        LocalDate last = null;
        for (RestrictionKept answer : situation.ledger().kept()) {
            LocalDate on = answer.signature().effectiveOn();
            if (answer.restriction().equals(restriction.id()) && (last == null || on.isAfter(last))) {
                last = on;
            }
        }
        return last;
    }
}
