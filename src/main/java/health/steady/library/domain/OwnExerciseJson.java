package health.steady.library.domain;

import health.steady.library.WriteOwnExercise;
import health.steady.library.WriteOwnExercise.WrittenRung;
import health.steady.people.PlainText;
import health.steady.protocol.Amount;
import health.steady.protocol.Citation;
import health.steady.protocol.Demand;
import health.steady.protocol.Demands;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.OwnExercise;
import health.steady.protocol.Position;
import health.steady.protocol.Rung;
import health.steady.protocol.Source;
import health.steady.protocol.Text;
import health.steady.protocol.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exercise of a clinic's own as it is stored. What is missing in it cannot be read: it is then in no plan. */
final class OwnExerciseJson {

    private static final JsonMapper JSON = new JsonMapper();

    private OwnExerciseJson() {}

    static String write(WriteOwnExercise command) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", plain(command.name()));
        content.put("intent", command.intent());
        content.put("position", command.position().name());
        content.put("posture", plain(command.posture()));
        content.put("equipment", command.equipment());
        content.put(
                "contraindications",
                command.contraindications().stream().sorted().toList());
        content.put("calf", command.calf());
        content.put("steps", plain(command.steps()));
        content.put("cues", plain(command.cues()));
        content.put("feel", plain(command.feel()));
        content.put("stop", plain(command.stop()));
        content.put(
                "rungs", command.rungs().stream().map(OwnExerciseJson::write).toList());
        return JSON.writeValueAsString(content);
    }

    static OwnExercise read(UUID id, String source, String content) {
        JsonNode node = JSON.readTree(content);
        String cited = OwnExercise.PREFIX + "source-" + id;
        List<Rung> ladder = new ArrayList<>();
        node.required("rungs").forEach(rung -> ladder.add(rung(ladder.size() + 1, rung)));
        Exercise exercise = new Exercise(
                OwnExercise.PREFIX + id,
                text(node.required("name")),
                node.required("intent").asString(),
                Position.valueOf(node.required("position").asString()),
                text(node.required("posture")),
                strings(node.required("equipment")),
                Set.copyOf(strings(node.required("contraindications"))),
                node.required("calf").asBoolean(),
                null,
                texts(node.required("steps")),
                texts(node.required("cues")),
                List.of(),
                texts(node.required("feel")),
                texts(node.required("stop")),
                ladder,
                List.of(new Citation(cited, "")));
        return new OwnExercise(exercise, new Source(cited, source, Source.Grade.H, null));
    }

    private static Map<String, Object> write(WrittenRung rung) {
        Map<String, Integer> demands = new LinkedHashMap<>();
        for (Demand demand : Demand.values()) {
            Integer answer = rung.demands().get(demand);
            if (answer == null) {
                throw new IllegalArgumentException(demand.id() + " is not answered");
            }
            demands.put(demand.id(), answer);
        }
        return Map.of("name", plain(rung.name()), "dose", write(rung.dose()), "demands", demands);
    }

    private static Map<String, @Nullable Object> write(Dose dose) {
        Amount load = dose.load();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sets", dose.sets());
        fields.put("reps", dose.reps());
        fields.put("holdSeconds", dose.holdSeconds());
        fields.put("restSeconds", dose.restSeconds());
        fields.put("perSide", dose.perSide());
        fields.put("load", load == null ? null : load.value().toPlainString());
        fields.put("unit", load == null ? null : load.unit().symbol());
        fields.put("minutes", dose.minutes());
        fields.put("timesADay", dose.timesADay());
        fields.put("days", dose.days().stream().map(DayOfWeek::name).toList());
        return fields;
    }

    private static Rung rung(int number, JsonNode rung) {
        Map<Demand, Integer> demands = new EnumMap<>(Demand.class);
        for (Demand demand : Demand.values()) {
            demands.put(demand, rung.required("demands").required(demand.id()).asInt());
        }
        return new Rung(
                "step-" + number, text(rung.required("name")), Demands.growing(demands), dose(rung.required("dose")));
    }

    private static Dose dose(JsonNode dose) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        strings(dose.required("days")).forEach(day -> days.add(DayOfWeek.valueOf(day)));
        JsonNode load = dose.required("load");
        return new Dose(
                dose.required("sets").asInt(),
                dose.required("reps").asInt(),
                dose.required("holdSeconds").asInt(),
                dose.required("restSeconds").asInt(),
                dose.required("perSide").asBoolean(),
                load.isNull()
                        ? null
                        : new Amount(
                                new BigDecimal(load.asString()),
                                Unit.bySymbol(dose.required("unit").asString()).orElseThrow()),
                dose.required("minutes").asInt(),
                dose.required("timesADay").asInt(),
                days);
    }

    private static Text text(JsonNode node) {
        return Text.english(node.asString());
    }

    private static List<Text> texts(JsonNode node) {
        return strings(node).stream().map(Text::english).toList();
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    private static List<String> plain(List<String> lines) {
        if (lines.size() > WriteOwnExercise.MOST_LINES) {
            throw new IllegalArgumentException("Too many lines");
        }
        return lines.stream().map(OwnExerciseJson::plain).toList();
    }

    private static String plain(String line) {
        return PlainText.Validator.required(line, WriteOwnExercise.LONGEST_LINE);
    }
}
