package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A score was at most so much on each of the last days that were reported. One higher day among them: not met. Fewer
 * days than asked for: unknown. Of two reports of one day the worse counts.
 *
 * @param reports how many days, 1 to 30
 */
public record ReportsAtMost(Score score, int atMost, int reports) implements Criterion {

    public ReportsAtMost {
        if (reports < 1 || reports > 30 || atMost < 0 || atMost > 10) {
            throw new IllegalArgumentException("A score is 0 to 10, on 1 to 30 days");
        }
    }

    @Override
    public Judged judge(List<Observation> observations, LocalDate day, int withinDays) {
        LocalDate earliest = day.minusDays(withinDays);
        TreeMap<LocalDate, CheckIn> worst = new TreeMap<>(Comparator.reverseOrder());
        for (Observation observation : observations) {
            if (observation instanceof CheckIn report
                    && Criterion.counts(report, earliest, day)
                    && score.isSaidIn(report)) {
                worst.merge(report.on(), report, this::worse);
            }
        }
        List<Observation> used = new ArrayList<>();
        boolean all = true;
        for (CheckIn report : worst.values()) {
            if (used.size() < reports) {
                used.add(report);
                all &= score.of(report) <= atMost;
            }
        }
        Value value = !all ? Value.NOT_MET : used.size() < reports ? Value.UNKNOWN : Value.MET;
        return new Judged(value, used);
    }

    private CheckIn worse(CheckIn one, CheckIn other) {
        return score.of(other) > score.of(one) ? other : one;
    }
}
