package health.steady.protocol.content;

import health.steady.protocol.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

    static final Set<String> FILE_KEYS = Set.of("sources");

    static final Set<String> KEYS = Set.of("title", "grade", "address");

    private SourcesReader() {}

    static Map<String, Source> read(Value file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        file.fields(FILE_KEYS)
                .required("sources")
                .entries()
                .forEach((id, value) -> value.make(
                                KEYS,
                                fields -> new Source(
                                        id,
                                        fields.text("title"),
                                        fields.required("grade").one(Source.Grade.class),
                                        fields.optional("address")
                                                .map(SourcesReader::address)
                                                .orElse(null)))
                        .ifPresent(source -> sources.put(id, source)));
        return sources;
    }

    private static String address(Value value) {
        String address = value.text();
        if (!address.matches("https?://\\S+")) {
            value.report("an http or https address expected, not \"" + address + "\"");
        }
        return address;
    }
}
