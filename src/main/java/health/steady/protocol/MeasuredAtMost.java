package health.steady.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The latest measurement was at most this.
 *
 * @param measure id of {@link Catalogue#measures()}
 * @param value in the measure's unit
 */
public record MeasuredAtMost(String measure, BigDecimal value) implements Criterion {

    @Override
    public Judged judge(List<Observation> observations, LocalDate day, int withinDays) {
        return Latest.measurement(measure, observations, day, withinDays)
                .judge(measured -> measured.compareTo(value) <= 0);
    }
}
