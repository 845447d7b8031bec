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
        return weeks.get(place(week));
    }

    /** How often it can be eased: week by week down to the house walks. */
    int stepsBelow(int week) {
        return place(week) + 1;
    }

    /** So many entries back; below the first one the house walks. */
    WalkingWeek below(int week, int steps) {
        int place = place(week) - steps;
        return place < 0 ? house : weeks.get(place);
    }

    private int place(int week) {
        int place = 0;
        for (int i = 0; i < weeks.size(); i++) {
            place = weeks.get(i).week() <= week ? i : place;
        }
        return place;
    }
}
