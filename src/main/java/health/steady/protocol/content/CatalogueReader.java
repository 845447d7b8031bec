package health.steady.protocol.content;

import health.steady.protocol.Catalogue;
import health.steady.protocol.Contraindication;
import health.steady.protocol.Exercise;
import health.steady.protocol.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code catalogue.yaml}. */
final class CatalogueReader {

    static final Set<String> CONTRAINDICATION_KEYS = Set.of("id", "ask", "sources");

    static final Set<String> KEYS = Set.of("equipment", "intents", "contraindications", "exercises");

    private final Known known;

    CatalogueReader(Known known) {
        this.known = known;
    }

    Optional<Catalogue> read(Value file) {
        ExerciseReader exercises = new ExerciseReader(
                known, Ids.keys(file, "equipment"), Ids.items(file, "contraindications"), Ids.keys(file, "intents"));
        return file.make(
                KEYS,
                fields -> new Catalogue(
                        byId(fields.required("exercises"), exercises::read, Exercise::id),
                        texts(fields.required("equipment")),
                        byId(fields.required("contraindications"), this::contraindication, Contraindication::id),
                        texts(fields.required("intents"))));
    }

    private Optional<Contraindication> contraindication(Value value) {
        return value.make(
                CONTRAINDICATION_KEYS,
                fields -> new Contraindication(
                        fields.required("id").id(),
                        Words.of(fields.required("ask")),
                        known.citations(fields.required("sources"))));
    }

    private static Map<String, Text> texts(Value value) {
        Map<String, Text> texts = new LinkedHashMap<>();
        value.entries().forEach((id, words) -> texts.put(id, Words.of(words)));
        return texts;
    }

    private static <T> Map<String, T> byId(Value value, Function<Value, Optional<T>> reader, Function<T, String> id) {
        List<T> read = value.each(reader);
        value.refuseEmpty();
        value.refuseTwice(Ids.all(value));
        return read.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
