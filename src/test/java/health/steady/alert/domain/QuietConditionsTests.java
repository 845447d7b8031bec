package health.steady.alert.domain;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.alert.AlertKind;
import health.steady.protocol.DayPlan;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Phase;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.content.AlertTiersReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each quiet alert on its boundary. Days count from surgery. */
class QuietConditionsTests {

    static final Arrangement ARRANGEMENT = new Arrangement(AlertTiersReader.shipped());

    static HistoryFixtures plan() {
        return planFor(RulebookFixtures.microdiscectomy());
    }

    static List<AlertKind> on(HistoryFixtures plan, int day) {
        return conditions(plan, day).stream().map(Condition::kind).toList();
    }

    static List<Condition> conditions(HistoryFixtures plan, int day) {
        return QuietConditions.of(plan.course(), plan.day(day), ARRANGEMENT);
    }

    @Test
    void silenceBeginsAfterTwoReportsThatDidNotCome() {
        HistoryFixtures daily = plan().confirmedOn(0).painOn(10, 3, 3);

        assertThat(on(daily, 12)).doesNotContain(AlertKind.SILENCE);
        assertThat(on(daily, 13)).contains(AlertKind.SILENCE);
        assertThat(on(daily.painOn(13, 3, 3), 13)).doesNotContain(AlertKind.SILENCE);
    }

    @Test
    void silenceIsMeasuredAgainstTheCadenceOfTheWeek() {
        HistoryFixtures threeAWeek = plan().confirmedOn(0).painOn(50, 3, 3);
        assertThat(on(threeAWeek, 55)).doesNotContain(AlertKind.SILENCE);
        assertThat(on(threeAWeek, 56)).contains(AlertKind.SILENCE);

        HistoryFixtures weekly = plan().confirmedOn(0).painOn(100, 3, 3);
        assertThat(on(weekly, 114)).doesNotContain(AlertKind.SILENCE);
        assertThat(on(weekly, 115)).contains(AlertKind.SILENCE);
    }

    @Test
    void whoHasNeverReportedIsSilentSinceTheSurgery() {
        assertThat(on(plan().confirmedOn(0), 2)).doesNotContain(AlertKind.SILENCE);
        assertThat(conditions(plan().confirmedOn(0), 3))
                .filteredOn(condition -> condition.kind() == AlertKind.SILENCE)
                .extracting(Condition::subject)
                .containsExactly(plan().day(0).toString());
    }

    @Test
    void painRisesWhenTheWeekIsTwoHigherThanTheOneBefore() {
        HistoryFixtures rising = plan().confirmedOn(0);
        for (int day = 6; day < 13; day++) {
            rising.painOn(day, 2, 1);
        }
        for (int day = 13; day < 20; day++) {
            rising.painOn(day, 1, 4);
        }
        assertThat(on(rising, 20)).contains(AlertKind.PAIN_RISING);
        assertThat(on(rising, 18)).doesNotContain(AlertKind.PAIN_RISING);
    }

    @Test
    void painOfTwoReportsAWeekSaysNothing() {
        HistoryFixtures seldom = plan().confirmedOn(0)
                .painOn(7, 1, 1)
                .painOn(8, 1, 1)
                .painOn(14, 9, 9)
                .painOn(15, 9, 9);
        assertThat(on(seldom, 20)).doesNotContain(AlertKind.PAIN_RISING);
        assertThat(on(seldom.painOn(9, 1, 1).painOn(16, 9, 9), 20)).contains(AlertKind.PAIN_RISING);
    }

    @Test
    void adherenceFallsWhenMuchLessIsDoneThanTheWeekBefore() {
        HistoryFixtures diligent = plan().confirmedOn(0);
        for (int day = 6; day < 13; day++) {
            everything(diligent, day);
        }
        assertThat(on(diligent, 20)).contains(AlertKind.ADHERENCE_FALLING);
        for (int day = 13; day < 18; day++) {
            everything(diligent, day);
        }
        assertThat(on(diligent, 20)).doesNotContain(AlertKind.ADHERENCE_FALLING);
    }

    @Test
    void whoHasNeverLoggedDoesNotFall() {
        assertThat(on(plan().confirmedOn(0), 20)).doesNotContain(AlertKind.ADHERENCE_FALLING);
    }

    static void everything(HistoryFixtures plan, int day) {
        DayPlan given = plan.planOn(day);
        given.exercises().forEach(offer -> plan.didOn(day, offer.exercise().id(), 1));
        plan.didOn(day, "walk", 1);
    }

    @Test
    void aStageThatLastsTooLongIsAnEpisodeAndAStageThatLastsMuchTooLongAnother() {
        HistoryFixtures stuck = planFor(RulebookFixtures.gated()).confirmedOn(0);

        assertThat(on(stuck, 18)).doesNotContain(AlertKind.STUCK);
        List<Condition> first = stuckOn(stuck, 19);
        List<Condition> second = stuckOn(stuck, 24);
        assertThat(first).hasSize(1);
        assertThat(first.get(0).about()).containsExactly(Phase.WEEKS_0_2.name());
        assertThat(second).hasSize(1);
        assertThat(second.get(0).subject()).isNotEqualTo(first.get(0).subject());
        assertThat(stuckOn(stuck, 20)).isEqualTo(first);
    }

    static List<Condition> stuckOn(HistoryFixtures plan, int day) {
        return conditions(plan, day).stream()
                .filter(condition -> condition.kind() == AlertKind.STUCK)
                .toList();
    }

    @Test
    void anOverdueReleaseIsAnEpisodeForEachRestriction() {
        HistoryFixtures asked = plan().confirmedOn(0);

        assertThat(on(asked, 28)).doesNotContain(AlertKind.RELEASE_OVERDUE);
        List<Condition> overdue = conditions(asked, 29).stream()
                .filter(condition -> condition.kind() == AlertKind.RELEASE_OVERDUE)
                .toList();
        assertThat(overdue).isNotEmpty().extracting(Condition::subject).doesNotHaveDuplicates();
        assertThat(overdue).extracting(Condition::about).contains(List.of("bending-1"));
        assertThat(conditions(asked.releasedOn(29, "bending-1"), 30))
                .extracting(Condition::about)
                .doesNotContain(List.of("bending-1"));
    }

    @Test
    void aSurgeryIsAskedForWhenItsDayHasPassedUnconfirmed() {
        assertThat(on(plan(), -1)).isEmpty();
        assertThat(on(plan(), 0)).isEmpty();
        assertThat(on(plan(), 1)).containsExactly(AlertKind.SURGERY_UNCONFIRMED);
        assertThat(on(plan().confirmedOn(1), 1)).doesNotContain(AlertKind.SURGERY_UNCONFIRMED);
    }

    @Test
    void aPlanThatIsClosedNeedsNobody() {
        assertThat(on(plan().confirmedOn(0).closedOn(20), 30)).isEmpty();
    }
}
