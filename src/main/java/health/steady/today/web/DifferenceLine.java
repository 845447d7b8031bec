package health.steady.today.web;

import health.steady.plan.Difference;
import health.steady.plan.Difference.Step;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a difference between two days.
 *
 * @param effect each day on which it changed, and why
 */
record DifferenceLine(
        String name,
        @Nullable String before,
        @Nullable String after,
        @Nullable String effect) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    static List<DifferenceLine> of(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.before() != null || difference.after() != null)
                .map(difference -> new DifferenceLine(
                        difference.name(),
                        difference.before(),
                        difference.after(),
                        difference.steps().stream().map(DifferenceLine::step).collect(Collectors.joining(" "))))
                .toList();
    }

    private static String step(Step step) {
        LocalDate on = step.on();
        return on == null ? step.why() : DAY.format(on) + ": " + step.what() + ". " + step.why();
    }
}
