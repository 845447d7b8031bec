package health.steady.protocol.proof;

import health.steady.protocol.Dose;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.RungRef;
import java.util.TreeSet;

/**
 * What a sequence of facts is aimed at: one restriction, an exercise that it forbids, and the day on which it may first
 * be released.
 *
 * @param stage the one that gives the exercise
 * @param finding what the release needs, or else the gate before the stage
 * @param condition a standing condition in which the exercise is not given
 */
record Target(
        String restriction,
        RungRef rung,
        Dose dose,
        Limit tightening,
        Phase stage,
        String finding,
        String condition,
        String sign,
        int boundary) {

    /** Days on which something may change, from the day of the first step on: before it nothing of a sequence holds. */
    int[] days() {
        TreeSet<Integer> days = new TreeSet<>();
        for (int after : new int[] {-1, 0, 1, 2, 5, 8, 15, 29}) {
            days.add(boundary + after);
        }
        for (Phase phase : Phase.values()) {
            days.add(phase.firstDay());
        }
        return days.tailSet(boundary - 1).stream().mapToInt(Integer::intValue).toArray();
    }

    /** The day of steps that all have one, and two after it. */
    int[] daysOfSteps() {
        return new int[] {boundary, boundary + 8, boundary + 29};
    }

    /** Days on which something may change before the first step. */
    int[] daysBefore() {
        TreeSet<Integer> days = new TreeSet<>();
        for (int week = 0; week < 9; week++) {
            days.add(7 * week);
            days.add(7 * week - 1);
        }
        days.add(boundary - 2);
        return days.subSet(0, boundary - 1).stream().mapToInt(Integer::intValue).toArray();
    }

    String use() {
        return rung.exercise() + "/" + rung.rung();
    }

    String exercise() {
        return rung.exercise();
    }
}
