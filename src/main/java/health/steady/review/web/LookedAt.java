package health.steady.review.web;

import health.steady.plan.AskedDays;
import health.steady.plan.AskedDays.Trouble;
import health.steady.plan.LookingBack;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which days and what of them a reader looks at, with what is wrong with it at each field.
 *
 * @param about null for everything
 * @param name of what it is about, or empty
 * @param range the words for the days that can be asked about
 */
record LookedAt(
        AskedDays days,
        @Nullable Demand about,
        String demand,
        String name,
        List<Choice> demands,
        String range,
        List<String> fromProblems,
        List<String> toProblems,
        List<String> demandProblems) {

    private static final int LAST_DAY = 400;

    /** About everything, or one demand. */
    static LookedAt of(Words words, AskedDays days, String demand, Map<Demand, String> demands) {
        return of(words, days, demand, demands, demand.isEmpty());
    }

    static LookedAt aboutOne(Words words, AskedDays days, String demand, Map<Demand, String> demands) {
        return of(words, days, demand, demands, false);
    }

    private static LookedAt of(
            Words words, AskedDays days, String demand, Map<Demand, String> demands, boolean everything) {
        Demand about = Demand.byId(demand).filter(demands::containsKey).orElse(null);
        return new LookedAt(
                days,
                about,
                demand,
                about == null ? "" : Objects.requireNonNull(demands.get(about)),
                demands.entrySet().stream()
                        .map(known -> new Choice(known.getKey().id(), known.getValue()))
                        .toList(),
                words.say("review.looking.range", words.day(days.first()), words.day(days.last())),
                problems(words, days.fromTrouble(), days),
                problems(words, days.toTrouble(), days),
                about == null && !everything ? List.of(words.say("review.looking.demand.unknown")) : List.of());
    }

    /** The day on which the plan was signed; today for a plan that cannot be read. */
    static LocalDate first(PlanReading reading) {
        return reading.view().course().history().facts().stream()
                .map(Fact::signature)
                .map(signature -> signature.effectiveOn())
                .min(Comparator.naturalOrder())
                .orElse(reading.today());
    }

    static LocalDate last(PlanReading reading) {
        Integer day = reading.day().dayPostOp();
        return day == null
                ? reading.today().plusDays(LAST_DAY)
                : reading.today().plusDays(Math.max(0, LAST_DAY - day));
    }

    public boolean isAnswerable() {
        return days.isAnswerable() && demandProblems.isEmpty();
    }

    private static List<String> problems(Words words, @Nullable Trouble trouble, AskedDays days) {
        if (trouble == null) {
            return List.of();
        }
        return List.of(words.say(
                "review.looking.trouble." + trouble,
                words.day(days.first()),
                words.day(days.last()),
                LookingBack.MOST_DAYS));
    }
}
