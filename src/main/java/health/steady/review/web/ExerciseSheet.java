package health.steady.review.web;

import health.steady.protocol.Demand;
import health.steady.protocol.Demands;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Rung;
import health.steady.protocol.Scale;
import health.steady.protocol.Text;
import health.steady.protocol.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An exercise of a protocol as a document shows it.
 *
 * @param rungs each with its dose, what it asks, and from when it may be given
 */
record ExerciseSheet(
        String name,
        String posture,
        List<String> steps,
        List<String> cues,
        List<String> mistakes,
        List<String> feel,
        List<String> stop,
        String against,
        List<RungLine> rungs,
        List<CauseLine> sources) {

    record RungLine(String name, String dose, String demands, String timing) {}

    /** Those that the protocol has, in the order of the catalogue. */
    static List<ExerciseSheet> all(Telling telling) {
        Map<String, Map<String, Timing>> timings = telling.rulebook().protocol().timings();
        return telling.rulebook().catalogue().exercises().values().stream()
                .filter(exercise -> timings.containsKey(exercise.id()))
                .map(exercise -> of(telling, exercise))
                .toList();
    }

    private static ExerciseSheet of(Telling telling, Exercise exercise) {
        String against = exercise.contraindications().stream()
                .sorted()
                .map(id -> Optional.ofNullable(telling.rulebook()
                                .catalogue()
                                .contraindications()
                                .get(id))
                        .map(condition -> telling.text(condition.ask()))
                        .orElse(id))
                .collect(Collectors.joining("; "));
        return new ExerciseSheet(
                telling.text(exercise.name()),
                telling.text(exercise.posture()),
                texts(telling, exercise.steps()),
                texts(telling, exercise.cues()),
                texts(telling, exercise.mistakes()),
                texts(telling, exercise.feel()),
                texts(telling, exercise.stop()),
                against,
                exercise.ladder().stream()
                        .flatMap(rung -> rung(telling, exercise, rung).stream())
                        .toList(),
                CauseLine.sources(telling, exercise.sources()));
    }

    private static List<String> texts(Telling telling, List<Text> texts) {
        return texts.stream().map(telling::text).toList();
    }

    private static Optional<RungLine> rung(Telling telling, Exercise exercise, Rung rung) {
        return telling.rulebook()
                .protocol()
                .timing(exercise.id(), rung.id())
                .map(timing -> new RungLine(
                        telling.text(rung.name()),
                        telling.amounts().dose(rung.dose()),
                        demands(telling, rung.demands(), rung.dose()),
                        timing(telling, exercise, timing)));
    }

    private static String timing(Telling telling, Exercise exercise, Timing timing) {
        Integer usual = timing.defaultDay();
        String when = usual == null
                ? telling.say("review.annex.timing.never", telling.after(timing.floorDay()))
                : telling.say("review.annex.timing", telling.after(usual), telling.after(timing.floorDay()));
        return telling.rulebook().protocol().reserved().contains(exercise.id())
                ? telling.say("review.annex.timing.reserved", when)
                : when;
    }

    /** What is asked above nothing, and what is not declared. */
    static String demands(Telling telling, Demands demands, Dose dose) {
        String asked = Arrays.stream(Demand.values())
                .filter(demand -> demands.of(demand, dose) > 0)
                .map(demand -> telling.say(
                        "review.annex.demand",
                        telling.amounts().demand(demand),
                        amount(telling, demand, demands.of(demand, dose))))
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? telling.say("review.annex.demands.none") : asked;
    }

    private static String amount(Telling telling, Demand demand, int asked) {
        if (asked == demand.scale().highest() && demand.scale() != Scale.LEVEL && demand.scale() != Scale.YES_NO) {
            return telling.say("review.amount.undeclared");
        }
        return switch (demand.scale()) {
            case LEVEL -> Integer.toString(asked);
            case YES_NO -> telling.say("review.amount.yes");
            case LOAD -> telling.say("review.annex.grams", asked);
            case MINUTES -> telling.say("review.dose.minutes", asked);
        };
    }
}
