package health.steady.protocol;

import java.util.List;

/**
 * The walking programme.
 *
 * @param weeks in order, the first one week 0
 * @param house the short walks that essential movement leaves
 * @param rung which rung of the exercise {@code walk} it is
 */
public record Walking(List<WalkingWeek> weeks, WalkingWeek house, String rung, Text advice, List<Citation> sources) {

    public Walking {
        if (weeks.isEmpty() || weeks.get(0).week() != 0) {
            throw new IllegalArgumentException("Walking starts in week 0");
        }
        weeks = List.copyOf(weeks);
        sources = Citation.required(sources, "Walking");
    }

    WalkingWeek inWeek(int week) {
        WalkingWeek current = weeks.get(0);
        for (WalkingWeek entry : weeks) {
            if (entry.week() <= week) {
                current = entry;
            }
        }
        return current;
    }
}
