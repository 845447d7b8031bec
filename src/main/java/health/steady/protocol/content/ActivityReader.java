package health.steady.protocol.content;

import health.steady.protocol.Activity;
import health.steady.protocol.Activity.Way;
import health.steady.protocol.Amount;
import health.steady.protocol.Demands;
import health.steady.protocol.Dose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an everyday activity. Its first way declares every demand, or says {@code demands: unknown}; each other way says
 * what it asks differently.
 */
final class ActivityReader {

    static final Set<String> KEYS = Set.of("id", "name", "ways", "sources");
    static final Set<String> WAY_KEYS = Set.of("how", "demands", "time", "load");
    private static final String UNKNOWN = "unknown";

    private final Known known;
    private final Map<String, Amount> bands;

    ActivityReader(Known known, Map<String, Amount> bands) {
        this.known = known;
        this.bands = bands;
    }

    Optional<Activity> read(Value value) {
        return value.make(
                KEYS,
                fields -> new Activity(
                        fields.required("id").id(),
                        Words.of(fields.required("name")),
                        ways(fields.required("ways")),
                        known.citations(fields.required("sources"))));
    }

    private List<Way> ways(Value value) {
        List<Way> ways = new ArrayList<>();
        Optional<DemandsReader> first = Optional.empty();
        for (Value each : value.items()) {
            Fields fields = each.fields(WAY_KEYS);
            Value asked = fields.required("demands");
            Optional<DemandsReader> usual = first;
            Optional<DemandsReader> demands = asked.is(UNKNOWN)
                    ? Optional.empty()
                    : Optional.of(usual.map(way -> way.but(asked)).orElseGet(() -> DemandsReader.complete(asked)));
            ways.add(new Way(
                    fields.optional("how").map(Words::of).orElse(null),
                    demands.map(DemandsReader::demands).orElse(new Demands(Map.of(), Set.of(), Set.of())),
                    dose(fields)));
            first = first.or(() -> demands);
        }
        if (ways.isEmpty()) {
            value.report("is empty: say at least how it is usually done");
        }
        return ways;
    }

    private Dose dose(Fields fields) {
        int minutes = fields.optional("time")
                .map(time -> Quantities.whole(time, "min", 1, 120))
                .orElse(1);
        Amount load = fields.optional("load")
                .flatMap(written -> Quantities.load(written, bands))
                .orElse(null);
        return new Dose(0, 0, 0, 0, false, load, minutes, 1, Set.of());
    }
}
