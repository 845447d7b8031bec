package health.steady.plan.domain;

import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.ResumeExercise;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.domain.FactCodec.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How lines of drafts and templates are kept, and read again: strictly, as facts are. */
final class DecisionCodec {

    private static final int VERSION = 1;
    private static final String SWAP = "swap";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DecisionCodec() {}

    static Written write(List<Decision> line) {
        if (line.size() == 2 && line.get(0) instanceof Remove out && line.get(1) instanceof Add in) {
            Map<String, Object> fields = new LinkedHashMap<>(Prescribed.write(in.use(), in.dose()));
            fields.put("out", out.exercise());
            return written(SWAP, fields);
        }
        if (line.size() != 1) {
            throw new IllegalArgumentException(line.size() + " decisions are no line");
        }
        return write(line.get(0));
    }

    private static Written write(Decision decision) {
        if (decision instanceof Add add) {
            return written("add", Prescribed.write(add.use(), add.dose()));
        } else if (decision instanceof Change change) {
            return written("change", Prescribed.write(change.use(), change.dose()));
        } else if (decision instanceof Remove remove) {
            return written("remove", Map.of("exercise", remove.exercise()));
        } else if (decision instanceof PauseExercise pause) {
            return written("pause", Map.of("exercise", pause.exercise()));
        } else if (decision instanceof ResumeExercise resume) {
            return written("resume", Map.of("exercise", resume.exercise()));
        } else if (decision instanceof Unlock unlock) {
            return written("unlock", Map.of("exercise", unlock.exercise()));
        } else if (decision instanceof SignRange range) {
            return written(
                    "range",
                    Map.of("exercise", range.exercise(), "lowest", range.lowest(), "highest", range.highest()));
        }
        throw new IllegalArgumentException(decision.getClass().getSimpleName() + " is not collected");
    }

    private static Written written(String kind, Map<String, ?> fields) {
        return new Written(kind, VERSION, CanonicalJson.text(fields));
    }

    /** @return nothing when it cannot be read: nobody signs a guess */
    static List<Decision> read(Written written) {
        try {
            Payload fields = new Payload(JSON.readTree(written.payload()));
            List<Decision> line = written.version() == VERSION ? line(written.kind(), fields) : List.of();
            fields.isReadWhole();
            return line;
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    private static List<Decision> line(String kind, Payload fields) {
        return switch (kind) {
            case "add" -> List.of(add(fields));
            case "change" -> List.of(new Change(Prescribed.use(fields), Prescribed.dose(fields)));
            case "remove" -> List.of(new Remove(fields.text("exercise")));
            case "pause" -> List.of(new PauseExercise(fields.text("exercise")));
            case "resume" -> List.of(new ResumeExercise(fields.text("exercise")));
            case "unlock" -> List.of(new Unlock(fields.text("exercise")));
            case "range" ->
                List.of(new SignRange(fields.text("exercise"), fields.text("lowest"), fields.text("highest")));
            case SWAP -> List.of(new Remove(fields.text("out")), add(fields));
            default -> throw new UnreadableFact(kind);
        };
    }

    private static Add add(Payload fields) {
        return new Add(Prescribed.use(fields), Prescribed.dose(fields));
    }

    /** Additions as a template keeps them: all in one array. */
    static String writeAll(List<Add> lines) {
        return "["
                + String.join(
                        ",", lines.stream().map(line -> write(line).payload()).toList())
                + "]";
    }

    /** @return nothing when one of them cannot be read */
    static List<Add> readAll(int version, String written) {
        try {
            JsonNode array = JSON.readTree(written);
            if (version != VERSION || !array.isArray()) {
                return List.of();
            }
            return array.values().stream().map(DecisionCodec::readOne).toList();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    private static Add readOne(JsonNode node) {
        Payload fields = new Payload(node);
        Add add = add(fields);
        fields.isReadWhole();
        return add;
    }

    static int version() {
        return VERSION;
    }
}
