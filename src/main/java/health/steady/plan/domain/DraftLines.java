package health.steady.plan.domain;

import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.Draft.Line;
import health.steady.plan.Touched;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How a new line joins those before it: of two about the same thing the later one stays. */
final class DraftLines {

    private DraftLines() {}

    /** Those that it takes the place of. */
    static List<Line> replaced(List<Line> before, List<Decision> line) {
        return before.stream().filter(old -> isReplaced(old, line)).toList();
    }

    /** The line as it is kept: what a swap takes out stays out when what it brings in is dosed anew. */
    static List<Decision> joined(List<Line> before, List<Decision> line) {
        if (line.size() == 1 && line.get(0) instanceof Add add) {
            for (Line old : before) {
                if (isSwapFor(old, add.use().exercise())) {
                    return List.of(old.decisions().get(0), add);
                }
            }
        }
        return line;
    }

    private static boolean isSwapFor(Line old, String exercise) {
        return old.decisions().size() == 2
                && old.decisions().get(0) instanceof Remove
                && Objects.equals(exercise, Touched.by(old.decisions().get(1)));
    }

    private static boolean isReplaced(Line old, List<Decision> line) {
        if (!old.isReadable() || aspect(old.decisions()) != aspect(line)) {
            return false;
        }
        Set<String> about =
                line.stream().map(Touched::by).filter(Objects::nonNull).collect(Collectors.toSet());
        return old.exercises().stream().anyMatch(about::contains);
    }

    private static Aspect aspect(List<Decision> line) {
        Decision first = line.get(0);
        if (first instanceof Unlock) {
            return Aspect.UNLOCKED;
        }
        return first instanceof SignRange ? Aspect.RANGE : Aspect.GIVEN;
    }

    /** All decisions of all lines. */
    static int count(List<List<Decision>> lines) {
        return lines.stream().mapToInt(List::size).sum();
    }

    private enum Aspect {
        GIVEN,
        RANGE,
        UNLOCKED
    }
}
