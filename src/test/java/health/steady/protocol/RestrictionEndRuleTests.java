package health.steady.protocol;

import static health.steady.protocol.LintFixtures.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RestrictionEndRuleTests {

    @Test
    void mindsARestrictionThatCannotEndWhileTheProtocolLasts() {
        assertThat(said(400, List.of(400), List.of())).isEmpty();
        assertThat(said(401, List.of(401), List.of()))
                .containsExactly("restrictions.bending-1: it can't end before day 401, and a protocol covers 400 days");
    }

    @Test
    void mindsARestrictionThatNobodyIsAskedToEnd() {
        assertThat(said(14, List.of(), List.of()))
                .containsExactly("restrictions.bending-1: nobody is asked to end it: it has no prompt");
    }

    @Test
    void mindsANeedThatNoClinicianRecords() {
        assertThat(said(14, List.of(14), List.of(new Need("seen", 7)))).isEmpty();
        assertThat(said(14, List.of(14), List.of(new Need("felt", 7), new Need("unknown", 7))))
                .containsExactly(
                        "restrictions.bending-1: its release needs felt, which no clinician may record",
                        "restrictions.bending-1: its release needs unknown, which no clinician may record");
    }

    @Test
    void aFindingIsUsedByAReleaseOrAStageAndSeenBySomebody() {
        LintFixtures fixtures = fixtures(14, List.of(14), List.of(new Need("seen", 7)));
        for (Phase phase : Phase.values()) {
            fixtures.withoutGate(phase);
        }
        assertThat(fixtures.said(new FindingRule()))
                .containsExactly("findings.felt: no release and no stage asks for it");

        fixtures.gate(Phase.WEEKS_0_2, new Need("felt", 7));
        assertThat(fixtures.said(new FindingRule())).isEmpty();

        Text words = Text.english("It is so");
        fixtures.findings(
                new Finding("seen", words, Set.of(Signer.SOFTWARE), null, SOURCES),
                new Finding("felt", words, Set.of(Signer.SOFTWARE), new ReportsAtMost(Score.PAIN, 3, 3), SOURCES));
        assertThat(fixtures.said(new FindingRule())).containsExactly("findings.seen: only [SOFTWARE] may record it");
    }

    private static List<String> said(int notBefore, List<Integer> prompts, List<Need> needs) {
        return fixtures(notBefore, prompts, needs).said(new RestrictionEndRule());
    }

    private static LintFixtures fixtures(int notBefore, List<Integer> prompts, List<Need> needs) {
        Text words = Text.english("It is so");
        return LintFixtures.shipped()
                .findings(
                        new Finding("seen", words, Set.of(Signer.THERAPIST), null, SOURCES),
                        new Finding("felt", words, Set.of(Signer.PATIENT), null, SOURCES))
                .restrictions(new Restriction(
                        "bending-1",
                        new Limit(Demand.BENDING, Amount.level(1)),
                        notBefore,
                        needs,
                        prompts,
                        false,
                        "sign",
                        words,
                        words,
                        SOURCES));
    }
}
