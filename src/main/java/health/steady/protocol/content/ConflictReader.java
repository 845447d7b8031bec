package health.steady.protocol.content;

import health.steady.protocol.Conflict;
import health.steady.protocol.Demand;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code conflicts.yaml}. */
final class ConflictReader {

    static final Set<String> FILE_KEYS = Set.of("conflicts");
    static final Set<String> KEYS = Set.of(
            "id",
            "ask",
            "positions",
            "default",
            "surgeon",
            "choice",
            "exercises",
            "demands",
            "kinds",
            "regions",
            "sources");
    static final Set<String> POSITION_KEYS = Set.of("says", "sources");

    private final Known known;

    ConflictReader(Known known) {
        this.known = known;
    }

    List<Conflict> read(Value file) {
        Value list = file.fields(FILE_KEYS).required("conflicts");
        list.refuseTwice(Ids.all(list));
        return list.each(this::conflict);
    }

    private Optional<Conflict> conflict(Value value) {
        return value.make(
                KEYS,
                fields -> new Conflict(
                        fields.text("id"),
                        Words.of(fields.required("ask")),
                        fields.required("positions").each(this::position),
                        Words.of(fields.required("default")),
                        fields.optional("surgeon").map(Words::of).orElse(null),
                        fields.optional("choice").map(Value::id).orElse(null),
                        new HashSet<>(fields.optional("exercises")
                                .map(all -> all.each(each -> Optional.of(known.exercise(each))))
                                .orElse(List.of())),
                        new HashSet<>(fields.optional("demands")
                                .map(all -> all.each(ConflictReader::demand))
                                .orElse(List.of())),
                        ProtocolReader.kinds(fields),
                        ProtocolReader.regions(fields),
                        known.citations(fields.required("sources"))));
    }

    private static Optional<Demand> demand(Value value) {
        value.known("demand", Arrays.stream(Demand.values()).map(Demand::id).toList());
        return Demand.byId(value.text());
    }

    private Optional<Conflict.Position> position(Value value) {
        return value.make(
                POSITION_KEYS,
                fields -> new Conflict.Position(
                        Words.of(fields.required("says")), known.citations(fields.required("sources"))));
    }
}
