package health.steady.protocol.content;

import health.steady.protocol.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

    static final Set<String> FILE_KEYS = Set.of("sources");
    static final Set<String> KEYS = Set.of("title", "grade", "address");

    private SourcesReader() {}

    static Map<String, Source> read(Value file) {
        Value list = file.fields(FILE_KEYS).required("sources");
        list.refuseEmpty();
        Map<String, Source> sources = new LinkedHashMap<>();
        list.entries().forEach((id, value) -> source(id, value).ifPresent(source -> sources.put(id, source)));
        return sources;
    }

    private static Optional<Source> source(String id, Value value) {
        return value.make(
                KEYS,
                fields -> new Source(
                        id,
                        fields.text("title"),
                        fields.required("grade").one(Source.Grade.class),
                        fields.optional("address").map(SourcesReader::address).orElse(null)));
    }

    private static String address(Value value) {
        String address = value.text();
        if (!address.matches("https?://\\S+")) {
            value.report("an http or https address expected, not \"" + address + "\"");
        }
        return address;
    }
}
