package health.steady.protocol;

import java.util.List;
import java.util.function.Consumer;

/**
 * Walking weeks come in order and a day's total never falls. Walking is the treatment that every source agrees on.
 * Source: clinical part J4.
 */
final class WalkingRule implements LintRule {

    private static final String ID = "walking-weeks";

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        List<WalkingWeek> weeks = rulebook.protocol().walking().weeks();
        for (int i = 1; i < weeks.size(); i++) {
            WalkingWeek earlier = weeks.get(i - 1);
            WalkingWeek later = weeks.get(i);
            String where = "walking.weeks." + later.week();
            if (later.week() <= earlier.week()) {
                report.accept(new Problem(ID, where, "comes after week " + earlier.week()));
            }
            if (total(later) < total(earlier)) {
                report.accept(new Problem(
                        ID, where, "the total of a day falls from " + total(earlier) + " to " + total(later) + " min"));
            }
        }
    }

    static int total(WalkingWeek week) {
        return week.minutes() * week.times();
    }
}
