package health.steady.plan.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns facts into kind, version and canonical JSON, and back. What it cannot read, it refuses to guess. */
final class FactCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, FactKind<?>> byName;
    private final Map<Class<?>, FactKind<?>> byType;

    FactCodec() {
        this(FactKinds.ALL);
    }

    FactCodec(List<FactKind<?>> kinds) {
        byName = kinds.stream().collect(toUnmodifiableMap(FactKind::name, Function.identity()));
        byType = kinds.stream().collect(toUnmodifiableMap(FactKind::type, Function.identity()));
    }

    Written write(Fact fact) {
        FactKind<?> kind = byType.get(fact.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("No codec for " + fact.getClass().getSimpleName());
        }
        return new Written(kind.name(), kind.version(), CanonicalJson.text(kind.fields(fact)));
    }

    /** @throws UnreadableFact when the kind or version is unknown, or the payload is not what the kind says */
    Fact read(Signature signature, Written written) {
        FactKind<?> kind = byName.get(written.kind());
        if (kind == null) {
            throw new UnreadableFact(written.kind());
        }
        try {
            return kind.fact(signature, written.version(), JSON.readTree(written.payload()));
        } catch (UnreadableFact unreadable) {
            throw unreadable;
        } catch (RuntimeException malformed) {
            throw new UnreadableFact(written.kind(), malformed);
        }
    }

    /** A fact without its signature. */
    record Written(String kind, int version, String payload) {}
}
