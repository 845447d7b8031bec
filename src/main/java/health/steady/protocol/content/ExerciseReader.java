package health.steady.protocol.content;

import health.steady.protocol.Amount;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Position;
import health.steady.protocol.Rung;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one exercise of the catalogue. */
final class ExerciseReader {

    static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "intent",
            "position",
            "posture",
            "equipment",
            "contraindications",
            "calf",
            "picture",
            "steps",
            "cues",
            "mistakes",
            "feel",
            "stop",
            "demands",
            "ladder",
            "sources");
    static final Set<String> RUNG_KEYS = Set.of("id", "name", "demands", "dose");

    private final Known known;
    private final Map<String, Amount> bands;
    private final Set<String> equipment;
    private final Set<String> contraindications;
    private final Set<String> intents;

    ExerciseReader(
            Known known,
            Map<String, Amount> bands,
            Set<String> equipment,
            Set<String> contraindications,
            Set<String> intents) {
        this.known = known;
        this.bands = bands;
        this.equipment = equipment;
        this.contraindications = contraindications;
        this.intents = intents;
    }

    Optional<Exercise> read(Value value) {
        return value.make(
                KEYS,
                fields -> new Exercise(
                        fields.required("id").id(),
                        Words.of(fields.required("name")),
                        fields.required("intent").known("intent", intents),
                        fields.required("position").one(Position.class),
                        Words.of(fields.required("posture")),
                        ids(fields, "equipment", equipment),
                        Set.copyOf(ids(fields, "contraindications", contraindications)),
                        fields.flag("calf"),
                        fields.optional("picture").map(Value::id).orElse(null),
                        Words.list(fields.required("steps")),
                        fields.optional("cues").map(Words::list).orElse(List.of()),
                        fields.optional("mistakes").map(Words::list).orElse(List.of()),
                        Words.list(fields.required("feel")),
                        Words.list(fields.required("stop")),
                        ladder(fields.required("ladder"), DemandsReader.complete(fields.required("demands"))),
                        known.citations(fields.required("sources"))));
    }

    private static List<String> ids(Fields fields, String key, Set<String> ids) {
        return fields.optional(key)
                .map(list -> list.each(item -> Optional.of(item.known(key, ids))))
                .orElse(List.of());
    }

    private List<Rung> ladder(Value value, DemandsReader exercise) {
        value.refuseTwice(Ids.all(value));
        List<Rung> ladder = value.each(rung -> rung(rung, exercise));
        if (value.items().isEmpty()) {
            value.report("holds no rung");
        }
        return ladder;
    }

    private Optional<Rung> rung(Value value, DemandsReader exercise) {
        return value.make(RUNG_KEYS, fields -> {
            DemandsReader demands =
                    fields.optional("demands").map(exercise::but).orElse(exercise);
            Value dose = fields.required("dose");
            Dose given = DoseReader.read(dose, bands).orElse(Dose.minutes(1, 1));
            if (demands.asksLoad() && given.load() == null) {
                dose.report("says no load, and the demands ask the load of the dose");
            }
            if (demands.asksMinutes() && given.minutes() == 0) {
                dose.report("says no time, and the demands ask the minutes of the dose");
            }
            return new Rung(fields.required("id").id(), Words.of(fields.required("name")), demands.demands(), given);
        });
    }
}
