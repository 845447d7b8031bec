package health.steady.protocol;

import health.steady.protocol.Choice.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The surgeon is asked at most four questions because sources disagree, and every answer makes a difference: it signs
 * releases, moves starts later, imposes a restriction or shows an instruction, and no other does the same.
 */
final class ChoiceRule implements LintRule {

    private static final int MOST = 4;

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Protocol protocol = rulebook.protocol();
        long disagreements = protocol.choices().stream()
                .filter(choice -> choice.about() == Choice.About.DISAGREEMENT)
                .count();
        if (disagreements > MOST) {
            report.accept(new Problem(
                    "choice-count",
                    "choices",
                    disagreements + " questions; a surgeon answers at most " + MOST + " at assignment"));
        }
        for (Choice choice : protocol.choices()) {
            Map<List<Object>, String> seen = new HashMap<>();
            for (Option option : choice.options()) {
                @Nullable String same = seen.putIfAbsent(effect(protocol, choice, option), option.id());
                if (same != null) {
                    report.accept(new Problem(
                            "choice-without-effect",
                            "choices." + choice.id() + ".options." + option.id(),
                            "does the same as " + same));
                }
            }
        }
    }

    private static List<Object> effect(Protocol protocol, Choice choice, Option option) {
        List<String> shown = protocol.instructions().stream()
                .filter(instruction ->
                        choice.id().equals(instruction.choice()) && option.id().equals(instruction.option()))
                .map(Instruction::id)
                .toList();
        Choice.SignedAhead signs = option.signs();
        List<Object> signed = signs == null ? List.of() : List.of(signs.day(), new TreeSet<>(signs.restrictions()));
        return List.of(shown, signed, moved(protocol, option), option.imposes());
    }

    /** A start that is no later than the default already moves nothing. */
    private static Map<String, Integer> moved(Protocol protocol, Option option) {
        Map<String, Integer> moved = new TreeMap<>();
        option.startWeeks().forEach((exercise, week) -> {
            boolean later = protocol.timings().getOrDefault(exercise, Map.of()).values().stream()
                    .anyMatch(timing -> timing.defaultDay() != null && timing.defaultDay() < week * 7);
            if (later) {
                moved.put(exercise, week);
            }
        });
        return moved;
    }
}
