package health.steady.protocol;

import health.steady.protocol.Choice.Option;
import health.steady.protocol.Choice.SignedAhead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the surgeon answered at assignment. A choice that was not answered, or with an option that does not exist, signs
 * nothing, moves every default as late as any of its options would, and imposes what any of them imposes.
 */
final class Answers {

    private final Map<String, String> given;
    private final List<Option> moving = new ArrayList<>(1);
    private final List<SignedAhead> signed = new ArrayList<>(1);
    private final Set<String> imposed = new HashSet<>();

    Answers(Protocol protocol, Fact.PlanAssigned assignment) {
        given = assignment.choices();
        for (Choice choice : protocol.choices()) {
            String written = assignment.choices().get(choice.id());
            Option answer = written == null ? null : choice.option(written).orElse(null);
            if (answer == null) {
                choice.options().forEach(this::enterWhatTightens);
            } else {
                enterWhatTightens(answer);
                if (answer.signs() != null) {
                    signed.add(answer.signs());
                }
            }
        }
    }

    private void enterWhatTightens(Option option) {
        imposed.addAll(option.imposes());
        if (!option.startWeeks().isEmpty()) {
            moving.add(option);
        }
    }

    /** Whether an answer puts this optional restriction in force. */
    boolean impose(String restriction) {
        return imposed.contains(restriction);
    }

    boolean has(String choice, @Nullable String option) {
        String answer = given.get(choice);
        return answer != null && answer.equals(option);
    }

    /** The day after surgery for which an answer signs this release in advance, or null. */
    @Nullable
    Integer signedDay(String restriction) {
        for (SignedAhead signs : signed) {
            if (signs.restrictions().contains(restriction)) {
                return signs.day();
            }
        }
        return null;
    }

    /** The default day of a rung under the choices made; null when it is never offered by default. */
    @Nullable
    Integer defaultDay(String exercise, Timing timing) {
        Integer day = timing.defaultDay();
        if (day == null) {
            return null;
        }
        int latest = day;
        for (Option option : moving) {
            Integer week = option.startWeeks().get(exercise);
            latest = week == null ? latest : Math.max(latest, week * 7);
        }
        return latest;
    }
}
