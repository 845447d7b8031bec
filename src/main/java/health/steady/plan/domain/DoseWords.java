package health.steady.plan.domain;

import health.steady.protocol.Amount;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Rung;
import java.util.List;

/** How much and how often, units spelled out. */
final class DoseWords {

    private final Words words;
    private final LimitWords limits;

    DoseWords(Words words, LimitWords limits) {
        this.words = words;
        this.limits = limits;
    }

    /** Hold 20 seconds, 3 times each leg. What is done on an occasion, such as a log roll, says which. */
    String much(Exercise exercise, Rung rung, Dose dose) {
        if (isOccasion(dose)) {
            return words.say("day.dose.end", words.in(rung.name()));
        }
        String much = dose.reps() == 0 ? words.say("day.dose.minutes", dose.minutes()) : repetitions(dose);
        if (dose.perSide()) {
            much = words.say("day.dose.each", much, words.sayFor("day.dose.side", exercise.intent()));
        }
        Amount load = dose.load();
        if (load != null) {
            much = words.say("day.dose.load", much, limits.amount(load));
        }
        return words.say("day.dose.end", much);
    }

    /** Twice a day, on Mondays and Fridays. */
    String often(Dose dose) {
        if (isOccasion(dose)) {
            return "";
        }
        String often = words.say("day.dose.daily", dose.timesADay());
        if (!dose.days().isEmpty()) {
            List<String> days = dose.days().stream()
                    .map(day -> words.say("day.weekday." + day))
                    .toList();
            often = words.say("day.dose.weekly", often, words.list(days));
        }
        return dose.sets() > 1 && dose.restSeconds() > 0
                ? words.say("day.dose.rest", often, dose.restSeconds())
                : often;
    }

    private String repetitions(Dose dose) {
        boolean sets = dose.sets() > 1;
        if (dose.holdSeconds() == 0) {
            return sets
                    ? words.say("day.dose.sets", dose.sets(), dose.reps())
                    : words.say("day.dose.reps", dose.reps());
        }
        return sets
                ? words.say("day.dose.sets.hold", dose.sets(), dose.holdSeconds(), dose.reps())
                : words.say("day.dose.hold", dose.holdSeconds(), words.say("day.dose.reps", dose.reps()));
    }

    /** Done on an occasion, and once: the rung's name says when. */
    static boolean isOccasion(Dose dose) {
        return dose.reps() == 1 && dose.sets() <= 1 && dose.holdSeconds() == 0 && dose.minutes() == 0;
    }
}
