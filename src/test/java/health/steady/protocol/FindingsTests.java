package health.steady.protocol;

import static health.steady.protocol.DayPlan.NeedStatus.Value.MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.NOT_MET;
import static health.steady.protocol.DayPlan.NeedStatus.Value.UNKNOWN;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTests {

    private static final Need DRY = new Need("wound-dry", 14);
    private static final Need LITTLE_PAIN = new Need("little-pain", 7);

    private final HistoryFixtures plan = planFor(GatedFixtures.gated()).confirmedOn(0);

    @Test
    void isUnknownUntilSomebodySaysSomething() {
        assertThat(today(DRY, 10)).isEqualTo(UNKNOWN);
        assertThat(today(LITTLE_PAIN, 10)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"9, UNKNOWN", "10, MET", "24, MET", "25, UNKNOWN"})
    void isMetFromTheDayItIsRecordedUntilItIsTooOld(int day, Value value) {
        plan.foundOn(10, "wound-dry");

        assertThat(today(DRY, day)).isEqualTo(value);
    }

    @Test
    void staysNotMetHoweverOld() {
        plan.notFoundOn(10, "wound-dry");

        assertThat(today(DRY, 200)).isEqualTo(NOT_MET);
    }

    @Test
    void whatWasSignedLastCountsOnOneDay() {
        plan.foundOn(10, "wound-dry").notFoundOn(10, "wound-dry");
        assertThat(today(DRY, 10)).isEqualTo(NOT_MET);

        plan.foundOn(10, "wound-dry");
        assertThat(today(DRY, 10)).isEqualTo(MET);
    }

    @Test
    void aPatientsMetCountsOnlyWhereItIsAskedFor() {
        plan.by(Signer.PATIENT).foundOn(10, "wound-dry");

        assertThat(today(DRY, 10)).isEqualTo(UNKNOWN);
        assertThat(findings(10).byAnybody(DRY, plan.day(10)).value()).isEqualTo(MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Signer.class,
            names = {"CAREGIVER", "ADMINISTRATOR", "SOFTWARE"})
    void countsForNobodyWhomTheFindingDoesNotName(Signer signer) {
        plan.by(signer).foundOn(10, "wound-dry");

        assertThat(findings(10).byAnybody(DRY, plan.day(10)).value()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Signer.class)
    void notMetCountsFromEverybody(Signer signer) {
        plan.foundOn(9, "wound-dry").by(signer).notFoundOn(10, "wound-dry");

        assertThat(today(DRY, 10)).isEqualTo(NOT_MET);
    }

    @Test
    void reportsAnswerWhereNobodyDid() {
        reported(10, 2);

        FindingValue found = findings(12).today(LITTLE_PAIN, plan.day(12));
        assertThat(found.value()).isEqualTo(MET);
        assertThat(found.recorded()).isNull();
        assertThat(found.used()).hasSize(3);
    }

    @Test
    void aPersonsWordCountsOverOlderReports() {
        reported(10, 8);
        plan.foundOn(13, "little-pain");

        FindingValue found = findings(13).today(LITTLE_PAIN, plan.day(13));
        assertThat(found.value()).isEqualTo(MET);
        assertThat(found.recorded()).isEqualTo(plan.facts().get(2).signature());
        assertThat(found.used()).isEmpty();
    }

    @Test
    void reportsCountOverAnOlderWord() {
        plan.foundOn(9, "little-pain");
        reported(10, 8);

        assertThat(today(LITTLE_PAIN, 12)).isEqualTo(NOT_MET);
    }

    @Test
    void newerReportsAnswerAnOlderNotMet() {
        plan.notFoundOn(9, "little-pain");
        reported(10, 2);

        assertThat(today(LITTLE_PAIN, 12)).isEqualTo(MET);
    }

    @Test
    void onOneDayNotMetCountsWhoeverSaysSo() {
        reported(10, 2);
        plan.notFoundOn(12, "little-pain");
        assertThat(today(LITTLE_PAIN, 12)).isEqualTo(NOT_MET);

        HistoryFixtures other = planFor(GatedFixtures.gated()).confirmedOn(0).foundOn(12, "little-pain");
        for (int day = 10; day <= 12; day++) {
            other.painOn(day, 8, 8);
        }
        assertThat(findings(other, 12).today(LITTLE_PAIN, other.day(12)).value())
                .isEqualTo(NOT_MET);
    }

    @Test
    void tooFewReportsLeaveTheWord() {
        plan.foundOn(10, "little-pain").painOn(12, 2, 2);

        assertThat(today(LITTLE_PAIN, 12)).isEqualTo(MET);
    }

    @Test
    void aStaleWordLeavesTheReports() {
        plan.foundOn(2, "little-pain");
        reported(10, 2);

        assertThat(today(LITTLE_PAIN, 12)).isEqualTo(MET);
    }

    @Test
    void isFreshOnTheDayOfTheSignature() {
        plan.foundOn(10, "wound-dry").advancedOn(24, Phase.WEEKS_2_6).advancedOn(25, Phase.WEEKS_2_6);

        Findings findings = findings(40);
        assertThat(findings.when(DRY, plan.facts().get(3).signature()).value()).isEqualTo(MET);
        assertThat(findings.when(DRY, plan.facts().get(4).signature()).value()).isEqualTo(UNKNOWN);
    }

    @Test
    void doesNotKnowAtASignatureWhatWasRecordedAfterIt() {
        plan.painOn(10, 2, 2).painOn(11, 2, 2).recordedLateBy(3).painOn(12, 2, 2);
        plan.advancedOn(14, Phase.WEEKS_2_6).advancedOn(15, Phase.WEEKS_2_6).foundOn(14, "wound-dry");

        Findings findings = findings(20);
        Signature early = plan.facts().get(2).signature();
        assertThat(findings.when(LITTLE_PAIN, early).value()).isEqualTo(UNKNOWN);
        assertThat(findings.when(LITTLE_PAIN, plan.facts().get(3).signature()).value())
                .isEqualTo(MET);
        assertThat(findings.when(DRY, early).value()).isEqualTo(UNKNOWN);
    }

    @Test
    void isContradictedByANotMetAfterIt() {
        plan.notFoundOn(10, "wound-dry").foundOn(10, "wound-dry").notFoundOn(12, "wound-dry");

        Findings findings = findings(20);
        assertThat(findings.contradicted(DRY, plan.day(10), 3, plan.day(11))).isFalse();
        assertThat(findings.contradicted(DRY, plan.day(10), 3, plan.day(12))).isTrue();
        assertThat(findings.contradicted(DRY, plan.day(10), 2, plan.day(11))).isTrue();
        assertThat(findings.contradicted(LITTLE_PAIN, plan.day(10), 2, plan.day(20)))
                .isFalse();
    }

    private void reported(int first, int pain) {
        for (int day = first; day < first + 3; day++) {
            plan.painOn(day, pain, pain);
        }
    }

    private Value today(Need need, int day) {
        return findings(day).today(need, plan.day(day)).value();
    }

    private Findings findings(int day) {
        return findings(plan, day);
    }

    private static Findings findings(HistoryFixtures plan, int day) {
        Course course = plan.course();
        return new Findings(course, new Ledger(course, plan.day(day)));
    }
}
