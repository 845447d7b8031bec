package health.steady.protocol.content;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Rulebook;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a day of a shipped protocol holds, in the words that tables are typed in. */
final class ShippedDay {

    private static final List<ShippedRulebook> SHIPPED = new RulebookReader().shipped();

    private ShippedDay() {}

    static Rulebook rulebook(String slug) {
        return SHIPPED.stream()
                .map(ShippedRulebook::rulebook)
                .filter(rulebook -> rulebook.protocol().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** {@code breathe/basic, ankle-pump/basic}. */
    static String exercises(DayPlan day) {
        return offered(day, Role.EXERCISE);
    }

    static String drills(DayPlan day) {
        return offered(day, Role.DRILL);
    }

    /** {@code 5 x 4}: minutes and times a day. */
    static String walk(DayPlan day) {
        DayPlan.WalkingGoal goal = Objects.requireNonNull(day.walking());
        return goal.minutes() + " x " + goal.times();
    }

    /** What may stand in for a walk. */
    static String alternatives(DayPlan day) {
        return Objects.requireNonNull(day.walking()).alternatives().stream()
                .map(offer -> offer.exercise().id() + "/" + offer.rung().id())
                .collect(Collectors.joining(", "));
    }

    static List<String> inForce(DayPlan day) {
        return day.restrictions().stream().map(InForce::id).toList();
    }

    static List<String> instructions(DayPlan day) {
        return day.instructions().stream()
                .map(given -> given.instruction().id())
                .toList();
    }

    private static String offered(DayPlan day, Role role) {
        return day.exercises().stream()
                .filter(offer -> offer.role() == role)
                .map(offer -> offer.exercise().id() + "/" + offer.rung().id())
                .collect(Collectors.joining(", "));
    }
}
