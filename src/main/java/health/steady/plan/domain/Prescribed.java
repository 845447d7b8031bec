package health.steady.plan.domain;

import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Limit;
import health.steady.protocol.RungRef;
import health.steady.protocol.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How rungs, doses and limits are written in a stored fact. An amount keeps the digits and the unit it was signed in. */
final class Prescribed {

    private Prescribed() {}

    static Map<String, ?> write(RungRef use, Dose dose) {
        return Map.of("exercise", use.exercise(), "rung", use.rung(), "dose", write(dose));
    }

    static RungRef use(Payload fields) {
        return new RungRef(fields.text("exercise"), fields.text("rung"));
    }

    static Dose dose(Payload fields) {
        Payload dose = fields.object("dose");
        Payload load = dose.objectOrNull("load");
        Dose read = new Dose(
                dose.number("sets"),
                dose.number("reps"),
                dose.number("holdSeconds"),
                dose.number("restSeconds"),
                dose.flag("perSide"),
                load == null ? null : amount(load),
                dose.number("minutes"),
                dose.number("timesADay"),
                dose.set("days").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()));
        dose.isReadWhole();
        return read;
    }

    static Map<String, ?> write(Limit limit) {
        return Map.of("demand", limit.demand().id(), "atMost", write(limit.atMost()));
    }

    static Limit limit(Payload fields) {
        Demand demand = Demand.byId(fields.text("demand")).orElseThrow(() -> new UnreadableFact("unknown demand"));
        Limit limit = new Limit(demand, amount(fields.object("atMost")));
        fields.isReadWhole();
        return limit;
    }

    private static Map<String, ?> write(Dose dose) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sets", dose.sets());
        fields.put("reps", dose.reps());
        fields.put("holdSeconds", dose.holdSeconds());
        fields.put("restSeconds", dose.restSeconds());
        fields.put("perSide", dose.perSide());
        fields.put("load", dose.load() == null ? null : write(dose.load()));
        fields.put("minutes", dose.minutes());
        fields.put("timesADay", dose.timesADay());
        fields.put("days", dose.days().stream().map(DayOfWeek::name).toList());
        return fields;
    }

    private static Map<String, ?> write(Amount amount) {
        return Map.of(
                "value", amount.value().toPlainString(), "unit", amount.unit().symbol());
    }

    private static Amount amount(Payload fields) {
        Unit unit = Unit.bySymbol(fields.text("unit")).orElseThrow(() -> new UnreadableFact("unknown unit"));
        Amount amount = new Amount(fields.parsed("value", BigDecimal::new), unit);
        fields.isReadWhole();
        return amount;
    }
}
