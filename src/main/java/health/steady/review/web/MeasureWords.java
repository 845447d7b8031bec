package health.steady.review.web;

import health.steady.progress.Measured;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Measure;
import health.steady.protocol.Observation.Measurement.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures and their numbers as clinicians read them. */
final class MeasureWords {

    static final String ACTIVITIES = "psfs";

    private static final Set<String> UNITS = Set.of("s", "m", "points", "steps", "kg", "deg");

    private final Telling telling;

    MeasureWords(Telling telling) {
        this.telling = telling;
    }

    /** @return null when the rulebook does not know it, as after a move to another */
    @Nullable
    Measure measure(String id) {
        return telling.rulebook().catalogue().measures().get(id);
    }

    String name(String id) {
        Measure measure = measure(id);
        return measure == null ? id : telling.text(measure.name());
    }

    /** For example "Standing on one leg, left". */
    String name(Measured measured) {
        if (!measured.activity().isEmpty()) {
            return measured.activity();
        }
        String name = name(measured.measure());
        Side side = measured.side();
        return side == null ? name : telling.say("review.measure.side", name, side(side));
    }

    String side(Side side) {
        return telling.say("review.measure.side." + side);
    }

    /** For example "12 s"; of null, that the patient could not. */
    String value(String id, @Nullable BigDecimal value) {
        if (value == null) {
            return telling.say("review.measure.could-not");
        }
        Measure measure = measure(id);
        return amount(measure == null ? "" : measure.unit(), value);
    }

    String amount(String unit, BigDecimal value) {
        String number = number(value);
        if (unit.isEmpty()) {
            return telling.say("review.measure.times", number);
        }
        return UNITS.contains(unit)
                ? telling.say("review.measure.in." + unit, number)
                : telling.say("review.measure.in", number, unit);
    }

    static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    /** For example "Seconds from 0 to 60". */
    String range(Measure measure) {
        String most = number(measure.most());
        if (measure.unit().isEmpty()) {
            return telling.say("review.measure.range.times", most);
        }
        return UNITS.contains(measure.unit())
                ? telling.say("review.measure.range." + measure.unit(), most)
                : telling.say("review.measure.range", most, measure.unit());
    }

    /** The limits in force that measuring it would go past, in words. */
    List<String> forbidden(Measure measure) {
        return telling.day().restrictions().stream()
                .map(InForce::limit)
                .filter(limit -> !limit.allows(measure.demands().getOrDefault(limit.demand(), 0)))
                .map(telling.amounts()::limit)
                .distinct()
                .toList();
    }
}
