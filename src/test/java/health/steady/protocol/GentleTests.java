package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.offer;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.ProgrammeEntry.Role;
import org.junit.jupiter.api.Test;

/** What a patient's own report opens before the next stage is signed. */
class GentleTests {

    private final HistoryFixtures plan = planFor(GatedFixtures.gated()).confirmedOn(0);

    @Test
    void opensByARecordedFindingWhenThePhaseHasCome() {
        littlePain().by(Signer.PATIENT).foundOn(12, "wound-dry");

        assertThat(offeredBy(plan.planOn(13))).doesNotContain("clamshell/basic");
        DayPlan day = plan.planOn(14);
        assertThat(offeredBy(day)).contains("clamshell/basic");
        assertThat(day.stage()).isEqualTo(Phase.WEEKS_0_2);
        assertThat(offer("clamshell", day).cause().signed())
                .isEqualTo(plan.facts().get(2).signature());
    }

    @Test
    void staysClosedWhileALineIsNotMet() {
        plan.by(Signer.PATIENT).foundOn(12, "wound-dry");

        assertThat(offeredBy(plan.planOn(14))).doesNotContain("clamshell/basic");
    }

    @Test
    void staysClosedWithoutAnybodysWord() {
        HistoryFixtures late = planFor(GatedFixtures.gated())
                .confirmedOn(0)
                .advancedUntil(85, 42, Phase.MONTHS_3_6)
                .by(Signer.SURGEON)
                .advancedUntil(400, 84, Phase.MONTHS_3_6);
        for (int day = 180; day < 184; day++) {
            late.painOn(day, 1, 1);
        }

        DayPlan day = late.planOn(184);
        assertThat(day.stage()).isEqualTo(Phase.MONTHS_3_6);
        assertThat(day.nextStage()).isNotNull();
        assertThat(day.nextStage().isOpen()).isTrue();
        assertThat(new Stages(
                                GatedFixtures.gated().protocol(),
                                new Ledger(late.course(), late.day(184)),
                                new Findings(late.course(), new Ledger(late.course(), late.day(184))),
                                late.day(184))
                        .gentleBy(Phase.MONTHS_3_6))
                .isNull();
    }

    @Test
    void neverFillsADayOverSix() {
        littlePain().by(Signer.PATIENT).foundOn(12, "wound-dry");

        DayPlan day = plan.planOn(14);
        assertThat(counted(day)).isEqualTo(6);
        assertThat(offeredBy(day)).doesNotContain("lying-march/basic");

        plan.addedOn(14, "quad-set", Dose.repetitions(1, 5, 1)).addedOn(14, "laq", Dose.repetitions(1, 5, 1));
        assertThat(offeredBy(plan.planOn(14))).doesNotContain("clamshell/basic");
    }

    @Test
    void staysClosedWhileSomethingIsOpen() {
        littlePain().by(Signer.PATIENT).foundOn(12, "wound-dry").checkedInOn(15, "RF09");

        assertThat(offeredBy(plan.planOn(15))).doesNotContain("clamshell/basic");
    }

    @Test
    void staysClosedUntilTheSurgeryIsConfirmed() {
        HistoryFixtures unconfirmed = planFor(GatedFixtures.gated());
        for (int day = 10; day < 13; day++) {
            unconfirmed.painOn(day, 1, 1);
        }
        unconfirmed.by(Signer.PATIENT).foundOn(12, "wound-dry");

        assertThat(offeredBy(unconfirmed.planOn(14))).doesNotContain("clamshell/basic");
    }

    @Test
    void closesByTheContrary() {
        littlePain()
                .by(Signer.PATIENT)
                .foundOn(12, "wound-dry")
                .by(Signer.PATIENT)
                .notFoundOn(15, "wound-dry");

        assertThat(offeredBy(plan.planOn(14))).contains("clamshell/basic");
        assertThat(offeredBy(plan.planOn(15))).doesNotContain("clamshell/basic");
    }

    @Test
    void leavesOutWhatWasTakenOut() {
        littlePain().by(Signer.PATIENT).foundOn(12, "wound-dry").removedOn(13, "clamshell");

        assertThat(offeredBy(plan.planOn(14))).contains("lying-march/basic").doesNotContain("clamshell/basic");
    }

    @Test
    void isNoMoreThanTheNextStageWhenThatIsSigned() {
        littlePain().foundOn(12, "wound-dry").advancedOn(14, Phase.WEEKS_2_6);

        DayPlan day = plan.planOn(14);
        assertThat(day.stage()).isEqualTo(Phase.WEEKS_2_6);
        assertThat(offer("clamshell", day).cause().signed())
                .isEqualTo(plan.facts().get(0).signature());
    }

    @Test
    void isNoPartOfThePlanBeforeThePhaseHasCome() {
        littlePain().by(Signer.PATIENT).foundOn(12, "wound-dry");

        assertThat(kindsFor("clamshell", plan.planOn(13))).isEmpty();
    }

    private HistoryFixtures littlePain() {
        return plan.painOn(10, 2, 2).painOn(11, 2, 2).painOn(12, 2, 2);
    }

    private static long counted(DayPlan day) {
        return day.exercises().stream()
                .filter(offer -> offer.role() == Role.EXERCISE)
                .count();
    }
}
