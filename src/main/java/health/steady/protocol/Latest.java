package health.steady.protocol;

import health.steady.protocol.Criterion.Judged;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Observation.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The latest measurement of one thing, of one day the one recorded last; none when nobody measured. */
record Latest(@Nullable Measurement measurement) {

    static Latest measurement(String measure, List<Observation> observations, LocalDate day, int withinDays) {
        LocalDate earliest = day.minusDays(withinDays);
        Measurement latest = null;
        for (Observation observation : observations) {
            if (observation instanceof Measurement measured
                    && measured.measure().equals(measure)
                    && Criterion.counts(measured, earliest, day)
                    && (latest == null || isLater(measured, latest))) {
                latest = measured;
            }
        }
        return new Latest(latest);
    }

    Judged judge(Predicate<BigDecimal> enough) {
        return measurement == null
                ? Judged.unknown()
                : new Judged(enough.test(measurement.value()) ? Value.MET : Value.NOT_MET, List.of(measurement));
    }

    private static boolean isLater(Measurement one, Measurement other) {
        return one.on().isAfter(other.on())
                || (one.on().equals(other.on()) && one.recordedAt().isAfter(other.recordedAt()));
    }
}
