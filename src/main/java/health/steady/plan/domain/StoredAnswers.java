package health.steady.plan.domain;

import health.steady.plan.PreparedAnswers;
import health.steady.plan.UsualAnswers.Usual;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers of an assignment as JSON, read strictly. */
final class StoredAnswers {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StoredAnswers() {}

    static String write(PreparedAnswers answers) {
        return CanonicalJson.text(Map.of(
                "rulebook", answers.rulebookDigest(),
                "surgeryOn", answers.surgeryOn().toString(),
                "choices", answers.choices(),
                "imposed", answers.imposed(),
                "contraindications", answers.contraindications(),
                "none", answers.noneOfThem()));
    }

    /** @throws UnreadableFact when it is not exactly what was written */
    static PreparedAnswers prepared(String json) {
        Payload fields = new Payload(JSON.readTree(json));
        PreparedAnswers answers = new PreparedAnswers(
                fields.text("rulebook"),
                fields.parsed("surgeryOn", LocalDate::parse),
                fields.texts("choices"),
                fields.set("imposed"),
                fields.set("contraindications"),
                fields.flag("none"));
        fields.isReadWhole();
        return answers;
    }

    /** @throws UnreadableFact when it is not exactly what was written */
    static Usual usual(String json) {
        Payload fields = new Payload(JSON.readTree(json));
        Usual usual = new Usual(fields.texts("choices"), fields.set("imposed"));
        fields.isReadWhole();
        return usual;
    }
}
