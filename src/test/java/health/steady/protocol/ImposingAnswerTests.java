package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.content.EditedContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer that puts an optional restriction in force. */
class ImposingAnswerTests {

    private final Rulebook rulebook = withAnImposingAnswer();

    @Test
    void putsItInForce() {
        assertThat(inForce("anterior")).contains("extension-0");
    }

    @Test
    void leavesItOutWhenTheOtherIsGiven() {
        assertThat(inForce("posterior")).doesNotContain("extension-0").contains("bending-1");
    }

    @Test
    void putsItInForceWhenNothingIsAnswered() {
        HistoryFixtures plan =
                HistoryFixtures.planFor(rulebook).notChoosing("approach").confirmedOn(0);

        assertThat(restrictions(plan, 3)).contains("extension-0");
    }

    @Test
    void putsItInForceWhenTheAnswerIsUnknown() {
        assertThat(inForce("sideways")).contains("extension-0");
    }

    @Test
    void endsLikeAnyOther() {
        HistoryFixtures plan = HistoryFixtures.planFor(rulebook)
                .choosing("approach", "anterior")
                .confirmedOn(0)
                .releasedOn(42, "extension-0");

        assertThat(restrictions(plan, 41)).contains("extension-0");
        assertThat(restrictions(plan, 42)).doesNotContain("extension-0");
    }

    private List<String> inForce(String approach) {
        return restrictions(
                HistoryFixtures.planFor(rulebook).choosing("approach", approach).confirmedOn(0), 3);
    }

    private static List<String> restrictions(HistoryFixtures plan, int day) {
        return Engine.dayPlan(List.of(plan.course()), plan.day(day)).restrictions().stream()
                .map(InForce::id)
                .toList();
    }

    private static Rulebook withAnImposingAnswer() {
        EditedContent content = EditedContent.of("lumbar-microdiscectomy");
        EditedContent.put(
                content.protocol(),
                "choices",
                Map.of(
                        "id",
                        "approach",
                        "about",
                        "OPERATION",
                        "ask",
                        "From where?",
                        "hint",
                        "As the note says.",
                        "options",
                        List.of(option("posterior", List.of()), option("anterior", List.of("extension-0")))));
        return content.rulebook();
    }

    private static Map<String, Object> option(String id, List<String> imposes) {
        return Map.of(
                "id",
                id,
                "label",
                id,
                "imposes",
                imposes,
                "evidence",
                List.of(Map.of("kind", "Guidance", "says", "So", "sources", List.of("proposed"))));
    }
}
