package health.steady.protocol.content;

import health.steady.protocol.Amount;
import health.steady.protocol.Dose;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code { sets: 1, reps: 10, hold: 5 s, timesADay: 2, perSide: true }} or {@code { time: 10 min, timesADay: 1 }}. */
final class DoseReader {

    static final Set<String> KEYS =
            Set.of("sets", "reps", "hold", "rest", "perSide", "load", "time", "timesADay", "days");

    private DoseReader() {}

    static Optional<Dose> read(Value value, Map<String, Amount> bands) {
        return value.make(
                KEYS,
                fields -> new Dose(
                        fields.optional("sets").map(sets -> sets.whole(1, 10)).orElse(0),
                        fields.optional("reps").map(reps -> reps.whole(1, 100)).orElse(0),
                        fields.optional("hold")
                                .map(hold -> Quantities.whole(hold, "s", 1, 300))
                                .orElse(0),
                        fields.optional("rest")
                                .map(rest -> Quantities.whole(rest, "s", 1, 600))
                                .orElse(0),
                        fields.flag("perSide"),
                        fields.optional("load")
                                .flatMap(load -> Quantities.load(load, bands))
                                .orElse(null),
                        fields.optional("time")
                                .map(time -> Quantities.whole(time, "min", 1, 120))
                                .orElse(0),
                        fields.required("timesADay").whole(1, 12),
                        fields.optional("days").map(DoseReader::days).orElse(Set.of())));
    }

    private static Set<DayOfWeek> days(Value value) {
        List<DayOfWeek> days = value.each(day -> Optional.of(day.one(DayOfWeek.class)));
        if (days.isEmpty()) {
            value.report("is empty; leave it out for every day");
        }
        return Set.copyOf(days);
    }
}
