package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.Signer;
import org.junit.jupiter.api.Test;

/** Law L3 for what the end of {@code submersion} needs: a healed wound, found at most 28 days before, from day 28. */
class NeedTests {

    private static final String HEALED = "wound-healed";

    private final HistoryFixtures plan =
            HistoryFixtures.planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0);

    @Test
    void endsWhenMet() {
        plan.foundOn(28, HEALED).releasedOn(28, "submersion");

        assertThat(isInForceOn(27)).isTrue();
        assertThat(isInForceOn(28)).isFalse();
        assertThat(isInForceOn(400)).as("an opened gate does not grow old").isFalse();
    }

    @Test
    void staysWhenNotMet() {
        plan.notFoundOn(28, HEALED).releasedOn(28, "submersion");

        assertThat(isInForceOn(100)).isTrue();
        assertThat(valueOn(100)).isEqualTo(Value.NOT_MET);
    }

    @Test
    void staysWhenUnknown() {
        plan.releasedOn(28, "submersion");

        assertThat(isInForceOn(100)).isTrue();
        assertThat(valueOn(100)).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void staysWhenTheFindingIsStale() {
        plan.foundOn(1, HEALED).releasedOn(30, "submersion");

        assertThat(isInForceOn(30)).as("found 29 days before").isTrue();
        assertThat(valueOn(30)).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void endsWithAFindingAsOldAsItMayBe() {
        plan.foundOn(2, HEALED).releasedOn(30, "submersion");

        assertThat(isInForceOn(30)).as("found 28 days before").isFalse();
    }

    @Test
    void staysWhenFoundOnlyAfterTheSignature() {
        plan.releasedOn(28, "submersion").foundOn(28, HEALED);

        assertThat(isInForceOn(60)).as("the signature came first").isTrue();
    }

    @Test
    void aLaterWordBeforeTheSignatureCounts() {
        plan.foundOn(26, HEALED).notFoundOn(27, HEALED).releasedOn(28, "submersion");

        assertThat(isInForceOn(60)).isTrue();
    }

    @Test
    void closesAgainOnContraryEvidence() {
        plan.foundOn(28, HEALED).releasedOn(28, "submersion").notFoundOn(35, HEALED);

        assertThat(isInForceOn(34)).isFalse();
        assertThat(isInForceOn(35)).isTrue();
    }

    @Test
    void closesOnContraryEvidenceThatIsRecordedLate() {
        plan.foundOn(25, HEALED).releasedOn(28, "submersion").notFoundOn(27, HEALED);

        assertThat(isInForceOn(40)).isTrue();
    }

    @Test
    void staysClosedUntilSignedAnew() {
        plan.foundOn(28, HEALED)
                .releasedOn(28, "submersion")
                .notFoundOn(35, HEALED)
                .foundOn(40, HEALED);
        assertThat(isInForceOn(41)).isTrue();

        plan.releasedOn(42, "submersion");
        assertThat(isInForceOn(42)).isFalse();
    }

    @Test
    void aFindingByThePatientIsNone() {
        plan.by(Signer.PATIENT).foundOn(28, HEALED).releasedOn(28, "submersion");

        assertThat(isInForceOn(28)).isTrue();
        assertThat(valueOn(28)).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void aContraryWordByThePatientCounts() {
        plan.foundOn(28, HEALED).releasedOn(28, "submersion").by(Signer.PATIENT).notFoundOn(30, HEALED);

        assertThat(isInForceOn(30)).isTrue();
    }

    private boolean isInForceOn(int day) {
        return plan.planOn(day).restrictions().stream().map(InForce::id).anyMatch("submersion"::equals);
    }

    private Value valueOn(int day) {
        return plan.planOn(day).restrictions().stream()
                .filter(restriction -> restriction.id().equals("submersion"))
                .findFirst()
                .orElseThrow()
                .end()
                .needs()
                .get(0)
                .value();
    }
}
