package health.steady.today.web;

import health.steady.plan.DaySheet.Task;
import health.steady.protocol.Dose;
import health.steady.today.web.Ticks.Tick;

/**
 * One exercise of a guided session: in words for everybody, in numbers for the timer.
 *
 * @param hold seconds; 0 when nothing is held
 * @param rest seconds between sets
 * @param minutes 0 when repetitions are counted
 */
record GuideItem(Task task, Tick tick, int sets, int reps, int hold, int rest, boolean sides, int minutes) {

    private static final int USUAL_REST = 30;

    static GuideItem of(Task task, Tick tick, Dose dose) {
        int sets = Math.max(1, dose.sets());
        int rest = sets > 1 && dose.restSeconds() == 0 ? USUAL_REST : dose.restSeconds();
        return new GuideItem(task, tick, sets, dose.reps(), dose.holdSeconds(), rest, dose.perSide(), dose.minutes());
    }
}
