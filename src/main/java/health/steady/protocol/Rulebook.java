package health.steady.protocol;

import java.util.Map;

/**
 * Everything the engine reads for a procedure. Immutable; a plan is pinned to its digest.
 *
 * @param digest SHA-256 of the files it was read from, in lower-case hex
 */
public record Rulebook(
        String digest, Protocol protocol, Catalogue catalogue, DangerSigns dangerSigns, Map<String, Source> sources) {

    public Rulebook {
        sources = Map.copyOf(sources);
    }

    @Override
    public String toString() {
        return protocol.slug() + " " + protocol.version() + " (" + digest + ")";
    }
}
