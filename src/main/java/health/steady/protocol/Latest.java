package health.steady.protocol;

import health.steady.protocol.Criterion.Judged;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Observation.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The latest measurements of one thing, of one day those recorded last: one, or of both sides or several activities those
 * that were recorded together. None when nobody measured.
 */
record Latest(List<Measurement> together) {

    static Latest measurement(String measure, List<Observation> observations, LocalDate day, int withinDays) {
        LocalDate earliest = day.minusDays(withinDays);
        List<Measurement> latest = new ArrayList<>(0);
        for (Observation observation : observations) {
            if (observation instanceof Measurement measured
                    && measured.measure().equals(measure)
                    && Criterion.counts(measured, earliest, day)) {
                if (!latest.isEmpty() && isLater(measured, latest.get(0))) {
                    latest.clear();
                }
                if (latest.isEmpty() || isTogether(measured, latest.get(0))) {
                    latest.add(measured);
                }
            }
        }
        return new Latest(latest);
    }

    /** Each of them is enough; what somebody tried and could not is not. */
    Judged judge(Predicate<BigDecimal> enough) {
        if (together.isEmpty()) {
            return Judged.unknown();
        }
        boolean all = together.stream().map(Measurement::value).allMatch(value -> value != null && enough.test(value));
        return new Judged(all ? Value.MET : Value.NOT_MET, List.copyOf(together));
    }

    private static boolean isLater(Measurement one, Measurement other) {
        return one.on().isAfter(other.on())
                || (one.on().equals(other.on()) && one.recordedAt().isAfter(other.recordedAt()));
    }

    private static boolean isTogether(Measurement one, Measurement other) {
        return one.on().equals(other.on()) && one.recordedAt().equals(other.recordedAt());
    }
}
