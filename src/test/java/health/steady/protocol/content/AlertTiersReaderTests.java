package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.steady.protocol.content.AlertTiers.Tier;
import health.steady.protocol.content.AlertTiers.To;
import health.steady.protocol.content.AlertTiers.Urgency;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Whom to call: what is shipped, and one case for each way to be wrong. */
class AlertTiersReaderTests {

    static ContentFile file(String folder, String name) throws IOException {
        return new ContentFile(name, new ClassPathResource(folder + name).getContentAsString(StandardCharsets.UTF_8));
    }

    static List<String> problems(String text) throws IOException {
        ContentFile sources = file("protocols/", ContentFile.SOURCES);
        InvalidContent refused = catchThrowableOfType(
                InvalidContent.class,
                () -> AlertTiersReader.read(new ContentFile("tiers.yaml", text), sources, new Problems()));
        return refused.problems().stream()
                .map(problem -> problem.path() + ": " + problem.message())
                .toList();
    }

    @Test
    void anEmergencyGoesToWhoIsOnCallAndTheSurgeonThenToTheOthersThenToEverybody() {
        Tier emergency = AlertTiersReader.shipped().tiers().get(Urgency.EMERGENCY);

        assertThat(emergency.rungs())
                .extracting(AlertTiers.Rung::acknowledgeWithin)
                .first()
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(emergency.rungs().get(0).to()).containsExactlyInAnyOrder(To.ON_CALL, To.SURGEON);
        assertThat(emergency.rungs().get(1).to()).containsExactlyInAnyOrder(To.DELEGATE, To.THERAPIST);
        assertThat(emergency.rungs().get(1).acknowledgeWithin()).isEqualTo(Duration.ofMinutes(10));
        assertThat(emergency.rungs().get(2).to()).containsExactly(To.CARE_TEAM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: [ON_CALL, SURGEON], acknowledgeWithin: 5 min | to: [NURSE], acknowledgeWithin: 5 min | tiers.EMERGENCY.rungs[0].to[0]: unknown value \"NURSE\"; known: ON_CALL, SURGEON, DELEGATE, THERAPIST, CARE_TEAM",
                "to: [ON_CALL, SURGEON], acknowledgeWithin: 5 min | to: [], acknowledgeWithin: 5 min | tiers.EMERGENCY.rungs[0].to: is empty",
                "acknowledgeWithin: 5 min | acknowledgeWithin: 5 | tiers.EMERGENCY.rungs[0].acknowledgeWithin: a time such as 5 min, 2 h or 7 d expected, not the number \"5\"",
                "acknowledgeWithin: 5 min | acknowledgeWithin: 0 min | tiers.EMERGENCY.rungs[0].acknowledgeWithin: a time such as 5 min, 2 h or 7 d expected, not the text \"0 min\"",
                "acknowledgeWithin: 5 min | within: 5 min | tiers.EMERGENCY.rungs[0].within: unknown key; known: acknowledgeWithin, to",
                "contactWithin: 15 min | reachWithin: 15 min | tiers.EMERGENCY: contactWithin is missing: a patient with a danger sign is reached within a time",
                "again: 15 min | often: 15 min | tiers.EMERGENCY: again is missing",
                "  SAME_DAY: | SOON: | tiers.SOON: unknown key; known: EMERGENCY, QUIET, SAME_DAY",
                "  SAME_DAY: | SOON: | tiers: SAME_DAY is missing",
                "missed: 2 | missed: 0 | quiet.SILENCE.missed: must be 1 to 100, not 0",
                "missed: 2, sources | sources | quiet.SILENCE: missed is missing",
                "by: 2, reports: 3, sources: [proposed] | by: 2, reports: 3, sources: [] | quiet.PAIN_RISING.sources: is empty: every number and rule has a source",
                "STUCK: { first: [THERAPIST, SURGEON] | STUCK: { much: 3, first: [THERAPIST] | quiet.STUCK.much: unknown key; known: first, sources",
            })
    void refusesWhatIsWrong(String from, String to, String problem) throws IOException {
        String shipped = file("alerts/", "tiers.yaml").text();
        assertThat(shipped).contains(from.strip());

        int at = shipped.indexOf(from.strip());
        String wrong = shipped.substring(0, at)
                + to.strip()
                + shipped.substring(at + from.strip().length());

        assertThat(problems(wrong)).contains(problem.strip());
    }

    @Test
    void namesTheSourcesThatExist() throws IOException {
        String wrong = file("alerts/", "tiers.yaml").text().replaceFirst("sources: \\[proposed]", "sources: [hearsay]");

        assertThat(problems(wrong))
                .singleElement()
                .asString()
                .startsWith("tiers.EMERGENCY.sources[0]: unknown source \"hearsay\"; known: ")
                .contains("seed-000");
    }
}
