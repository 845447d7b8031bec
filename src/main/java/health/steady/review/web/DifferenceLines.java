package health.steady.review.web;

import health.steady.plan.Difference;
import health.steady.plan.Difference.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Differences, each with every day on which it came and why. */
final class DifferenceLines {

    private DifferenceLines() {}

    static List<ChangeLine> of(Words words, List<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.before() != null || difference.after() != null)
                .map(difference -> new ChangeLine(
                        difference.name(), difference.before(), difference.after(), steps(words, difference)))
                .toList();
    }

    private static String steps(Words words, Difference difference) {
        return difference.steps().stream().map(step -> step(words, step)).collect(Collectors.joining(" "));
    }

    private static String step(Words words, Step step) {
        LocalDate on = step.on();
        return on == null ? step.why() : words.say("review.differences.step", words.day(on), step.what(), step.why());
    }
}
