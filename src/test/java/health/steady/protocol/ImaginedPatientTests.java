package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.content.EditedContent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImaginedPatientTests {

    private final Rulebook shipped = RulebookFixtures.microdiscectomy();

    @Test
    void signsDayByDay() {
        List<Fact> facts = factsOf(shipped);

        assertThat(facts).extracting(ImaginedPatientTests::effectiveOn).isSorted();
        assertThat(facts).extracting(fact -> fact.signature().seq()).startsWith(1, 2, 3);
        assertThat(facts)
                .allSatisfy(fact -> assertThat(fact.signature().recordedAt())
                        .isEqualTo(effectiveOn(fact).atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6, 1", "7, 2", "400, 58"})
    void reportsOnceAWeek(int days, int reports) {
        List<Observation> observations =
                ImaginedPatient.course(shipped, Map.of(), days, true).history().observations();

        assertThat(observations).hasSize(reports);
        assertThat(observations)
                .allSatisfy(report -> assertThat(report.recordedAt())
                        .isEqualTo(report.on().atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC)));
    }

    @Test
    void isAdvancedByWhoeverTheStageAsksFor() {
        EditedContent content = EditedContent.of("lumbar-microdiscectomy");
        content.stage(0).put("leaveWhen", gateBy("THERAPIST"));
        content.stage(1).put("leaveWhen", gateBy("SURGEON"));
        content.stage(2).remove("leaveWhen");
        Rulebook edited = content.rulebook();

        assertThat(factsOf(edited))
                .filteredOn(StageAdvanced.class::isInstance)
                .extracting(fact -> fact.signature().author().as())
                .containsExactly(Signer.THERAPIST, Signer.SURGEON, Signer.SURGEON, Signer.SURGEON);
        for (Phase phase : Phase.values()) {
            assertThat(Engine.simulate(edited, Map.of(), phase.firstDay(), false)
                            .days()
                            .get(phase.firstDay())
                            .stage())
                    .isEqualTo(phase);
        }
    }

    private static List<Fact> factsOf(Rulebook rulebook) {
        return ImaginedPatient.course(rulebook, Map.of(), 400, true).history().facts();
    }

    private static LocalDate effectiveOn(Fact fact) {
        return fact.signature().effectiveOn();
    }

    private static Map<String, Object> gateBy(String signer) {
        return Map.of(
                "all",
                List.of(Map.of("finding", "wound-dry", "within", "14 days")),
                "by",
                List.of(signer),
                "sources",
                List.of("proposed"));
    }
}
