package health.steady.alert.domain;

import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The worst pain of each day, back or leg, as it was reported last. */
final class ReportedPain {

    private static final int WEEK = 7;

    private final TreeMap<LocalDate, Integer> worst = new TreeMap<>();

    ReportedPain(List<Observation> observations, LocalDate today) {
        observations.stream()
                .filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .filter(report -> !report.on().isAfter(today))
                .sorted(Comparator.comparing(CheckIn::recordedAt))
                .forEach(report -> worst.put(report.on(), report.worstPain()));
    }

    @Nullable
    LocalDate lastDay() {
        return worst.isEmpty() ? null : worst.lastKey();
    }

    /** Whether the mean of the seven days before this one is higher by that much than that of the seven before them. */
    boolean rises(LocalDate today, int by, int reports) {
        Collection<Integer> lately = week(today.minusDays(WEEK));
        Collection<Integer> before = week(today.minusDays(2 * WEEK));
        return lately.size() >= reports && before.size() >= reports && mean(lately) - mean(before) >= by;
    }

    private Collection<Integer> week(LocalDate from) {
        Map<LocalDate, Integer> days = worst.subMap(from, true, from.plusDays(WEEK), false);
        return days.values();
    }

    private static double mean(Collection<Integer> scores) {
        return scores.stream().mapToInt(score -> score).average().orElse(0);
    }
}
