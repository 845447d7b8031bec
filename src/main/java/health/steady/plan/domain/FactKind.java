package health.steady.plan.domain;

import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * How one kind of fact is stored. A new shape is a new version: its upcaster, added at the end, lifts a payload of the
 * version before, and what is stored stays as it is.
 *
 * @param write the fields of the newest version
 * @param upcasters the first lifts version 1 to 2, the second 2 to 3
 */
record FactKind<F extends Fact>(
        String name,
        Class<F> type,
        Function<F, Map<String, ?>> write,
        BiFunction<Signature, Payload, F> read,
        List<UnaryOperator<JsonNode>> upcasters) {

    FactKind(String name, Class<F> type, Function<F, Map<String, ?>> write, BiFunction<Signature, Payload, F> read) {
        this(name, type, write, read, List.of());
    }

    int version() {
        return upcasters.size() + 1;
    }

    Map<String, ?> fields(Fact fact) {
        return write.apply(type.cast(fact));
    }

    F fact(Signature signature, int version, JsonNode stored) {
        if (version < 1 || version > version()) {
            throw new UnreadableFact(name + " of version " + version);
        }
        JsonNode lifted = stored;
        for (UnaryOperator<JsonNode> upcaster : upcasters.subList(version - 1, upcasters.size())) {
            lifted = upcaster.apply(lifted);
        }
        Payload payload = new Payload(lifted);
        F fact = read.apply(signature, payload);
        payload.isReadWhole();
        return fact;
    }
}
