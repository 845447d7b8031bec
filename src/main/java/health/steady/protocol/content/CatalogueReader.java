package health.steady.protocol.content;

import health.steady.protocol.Activity;
import health.steady.protocol.Amount;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Contraindication;
import health.steady.protocol.Exercise;
import health.steady.protocol.Measure;
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

    static final Set<String> MEASURE_KEYS =
            Set.of("id", "name", "unit", "better", "each", "most", "importantChange", "region", "demands", "sources");
    static final Set<String> KEYS =
            Set.of("equipment", "intents", "contraindications", "bands", "measures", "exercises", "activities");

    private final Known known;

    CatalogueReader(Known known) {
        this.known = known;
    }

    Optional<Catalogue> read(Value file) {
        Map<String, Amount> bands = bands(file);
        ActivityReader activities = new ActivityReader(known, bands);
        ExerciseReader exercises = new ExerciseReader(
                known,
                bands,
                Ids.keys(file, "equipment"),
                Ids.items(file, "contraindications"),
                Ids.keys(file, "intents"));
        return file.make(
                KEYS,
                fields -> new Catalogue(
                        byId(fields.required("exercises"), exercises::read, Exercise::id),
                        texts(fields.required("equipment")),
                        byId(fields.required("contraindications"), this::contraindication, Contraindication::id),
                        texts(fields.required("intents")),
                        fields.optional("measures")
                                .map(all -> byId(all, this::measure, Measure::id))
                                .orElse(Map.of()),
                        fields.optional("activities")
                                .map(all -> byId(all, activities::read, Activity::id))
                                .orElse(Map.of())));
    }

    /** What is wrong with one is noted here, and not again where it is used. */
    private static Map<String, Amount> bands(Value file) {
        Map<String, Amount> bands = new LinkedHashMap<>();
        Optional.ofNullable(file.entries().get("bands"))
                .ifPresent(all -> all.entries()
                        .forEach((colour, load) ->
                                Quantities.load(load, Map.of()).ifPresent(amount -> bands.put(colour, amount))));
        return bands;
    }

    private Optional<Measure> measure(Value value) {
        return value.make(MEASURE_KEYS, fields -> {
            String unit = fields.optional("unit").map(Value::text).orElse("");
            return new Measure(
                    fields.required("id").id(),
                    Words.of(fields.required("name")),
                    unit,
                    fields.required("better")
                            .known("value", List.of("more", "less"))
                            .equals("more"),
                    fields.optional("each")
                            .map(each -> each.one(Measure.Each.class))
                            .orElse(null),
                    fields.optional("most")
                            .map(most -> Quantities.number(most, unit))
                            .orElse(Measure.MOST),
                    fields.optional("importantChange")
                            .map(change -> Quantities.number(change, unit))
                            .orElse(null),
                    fields.optional("region").map(Value::text).orElse(null),
                    fields.optional("demands").map(DemandsReader::named).orElse(Map.of()),
                    known.citations(fields.required("sources")));
        });
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
