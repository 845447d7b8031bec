package health.steady.protocol.content;

import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Demands;
import health.steady.protocol.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an exercise asks of the body, and what one of its rungs asks differently. */
final class DemandsReader {

    private static final String BY_LOAD = "load";
    private static final String BY_MINUTES = "minutes";
    private static final List<String> IDS =
            Arrays.stream(Demand.values()).map(Demand::id).toList();

    private final Map<Demand, Integer> declared = new EnumMap<>(Demand.class);
    private final Set<Demand> byLoad = EnumSet.noneOf(Demand.class);
    private final Set<Demand> byMinutes = EnumSet.noneOf(Demand.class);

    private DemandsReader() {}

    /** All of an exercise's demands; those that are not declared are noted together. */
    static DemandsReader complete(Value value) {
        DemandsReader reader = new DemandsReader();
        reader.add(value);
        List<String> missing = new ArrayList<>(IDS);
        missing.removeAll(value.entries().keySet());
        if (!missing.isEmpty() && value.isMapping()) {
            value.report("does not declare " + String.join(", ", missing) + "; say 0 or no where nothing is asked");
        }
        return reader;
    }

    /** Only those that are named, in base units. */
    static Map<Demand, Integer> named(Value value) {
        DemandsReader reader = new DemandsReader();
        reader.add(value);
        return reader.declared;
    }

    /** These, with what a rung says differently. */
    DemandsReader but(Value rung) {
        DemandsReader reader = new DemandsReader();
        reader.declared.putAll(declared);
        reader.byLoad.addAll(byLoad);
        reader.byMinutes.addAll(byMinutes);
        reader.add(rung);
        return reader;
    }

    boolean asksLoad() {
        return !byLoad.isEmpty();
    }

    boolean asksMinutes() {
        return !byMinutes.isEmpty();
    }

    Demands demands() {
        return new Demands(declared, byLoad, byMinutes);
    }

    private void add(Value value) {
        value.entries().forEach((id, entry) -> {
            Optional<Demand> demand = Demand.byId(id);
            if (demand.isEmpty()) {
                entry.report("unknown demand; known: " + String.join(", ", IDS));
            }
            demand.ifPresent(known -> set(known, entry));
        });
    }

    private void set(Demand demand, Value value) {
        declared.remove(demand);
        byLoad.remove(demand);
        byMinutes.remove(demand);
        if (demand.scale() == Scale.LOAD && value.is(BY_LOAD)) {
            byLoad.add(demand);
        } else if (demand.scale() == Scale.MINUTES && value.is(BY_MINUTES)) {
            byMinutes.add(demand);
        } else {
            Amount amount = Quantities.of(demand, value);
            declared.put(demand, amount.inBase());
        }
    }
}
