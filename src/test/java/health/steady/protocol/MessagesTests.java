package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Message.Kind;
import health.steady.protocol.content.EditedContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTests {

    private final HistoryFixtures plan = planFor(GatedFixtures.ungated()).confirmedOn(0);

    /** The first stage lasts 14 days: 1.3 times are 18.2, 1.7 times 23.8. */
    @ParameterizedTest
    @CsvSource({"13, ", "18, ", "19, STUCK", "23, STUCK", "24, STUCK_LONG", "100, STUCK_LONG"})
    void saysThatAStageLastsLong(int day, Kind kind) {
        List<Kind> stuck = messagesOf(plan.planOn(day)).stream()
                .filter(each -> each == Kind.STUCK || each == Kind.STUCK_LONG)
                .toList();

        assertThat(stuck).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void tellARequestUntilItIsAnsweredAndTheAnswerForAWeek() {
        HistoryFixtures plan =
                planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0).askedOn(15, "bending-1");
        String request = Integer.toString(plan.lastSeq());
        plan.answeredOn(20, plan.lastSeq(), Fact.SurgeonAnswered.Outcome.NO);

        assertThat(plan.planOn(19).messages()).contains(new Message(Kind.ASKED, List.of(request), plan.day(15)));
        assertThat(plan.planOn(20).messages()).contains(new Message(Kind.ANSWERED, List.of(request), plan.day(20)));
        assertThat(plan.planOn(26).messages()).extracting(Message::kind).contains(Kind.ANSWERED);
        assertThat(plan.planOn(27).messages()).extracting(Message::kind).doesNotContain(Kind.ANSWERED, Kind.ASKED);
    }

    @Test
    void tellNoRequestAboutARestrictionThatHasEnded() {
        HistoryFixtures plan = planFor(RulebookFixtures.microdiscectomy())
                .confirmedOn(0)
                .askedOn(15, "bending-1")
                .releasedOn(18, "bending-1");

        assertThat(plan.planOn(18).messages()).extracting(Message::kind).doesNotContain(Kind.ASKED);
    }

    @Test
    void saysSinceWhen() {
        assertThat(plan.planOn(20).messages()).contains(new Message(Kind.STUCK, List.of("WEEKS_0_2"), plan.day(19)));
        assertThat(plan.planOn(30).messages())
                .contains(new Message(Kind.STUCK_LONG, List.of("WEEKS_0_2"), plan.day(24)));
    }

    /** From the day it holds: 28 days from day 30, 1.3 times are 36.4. */
    @ParameterizedTest
    @CsvSource({"66, false", "67, true"})
    void countsFromTheDayTheStageHolds(int day, boolean stuck) {
        plan.advancedOn(30, Phase.WEEKS_2_6);

        assertThat(messagesOf(plan.planOn(day)).contains(Kind.STUCK)).isEqualTo(stuck);
    }

    @Test
    void saysNothingOfTheLastStage() {
        plan.advancedOnTime();

        assertThat(messagesOf(plan.planOn(900)))
                .doesNotContain(Kind.STUCK, Kind.STUCK_LONG, Kind.STAGE_BEHIND_PHASE, Kind.FINDINGS_MISSING);
    }

    @Test
    void saysNothingOfAStageWhileTheSurgeryIsNotConfirmed() {
        HistoryFixtures unconfirmed = planFor(GatedFixtures.ungated());

        assertThat(messagesOf(unconfirmed.planOn(40)))
                .contains(Kind.SURGERY_UNCONFIRMED, Kind.STAGE_BEHIND_PHASE)
                .doesNotContain(Kind.STUCK, Kind.STUCK_LONG);
    }

    @Test
    void namesTheFindingsThatAreMissing() {
        HistoryFixtures gated = planFor(GatedFixtures.gated()).confirmedOn(0).foundOn(12, "wound-dry");

        assertThat(gated.planOn(14).messages())
                .contains(new Message(Kind.FINDINGS_MISSING, List.of("walks-daily", "little-pain"), null));
        assertThat(messagesOf(gated.planOn(13))).doesNotContain(Kind.FINDINGS_MISSING);
        assertThat(messagesOf(plan.planOn(14))).doesNotContain(Kind.FINDINGS_MISSING);
    }

    @Test
    void saysThatAPatientHasFewExercises() {
        assertThat(messagesOf(plan.planOn(5))).doesNotContain(Kind.FEW_EXERCISES);

        plan.removedOn(3, "brace");
        assertThat(messagesOf(plan.planOn(5)))
                .as("two are left; the log roll is a drill")
                .contains(Kind.FEW_EXERCISES);
    }

    @Test
    void doesNotSayThatTheyAreFewWhileSomethingIsOpen() {
        plan.removedOn(3, "brace").checkedInOn(5, "RF10");

        assertThat(messagesOf(plan.planOn(5))).contains(Kind.SUSPENDED_HOLD).doesNotContain(Kind.FEW_EXERCISES);
    }

    @Test
    void saysThatNoWalkIsLeft() {
        plan.removedOn(3, "walk");

        assertThat(messagesOf(plan.planOn(2))).doesNotContain(Kind.NO_WALK);
        assertThat(messagesOf(plan.planOn(3))).contains(Kind.NO_WALK);
    }

    /** Signed again on day 30, it still counts from day 14: 1.3 times 28 days are 36.4. */
    @Test
    void countsAStageThatIsSignedAgainFromTheFirst() {
        plan.advancedOn(14, Phase.WEEKS_2_6).advancedOn(30, Phase.WEEKS_2_6);

        assertThat(messagesOf(plan.planOn(50))).doesNotContain(Kind.STUCK);
        assertThat(plan.planOn(51).messages()).contains(new Message(Kind.STUCK, List.of("WEEKS_2_6"), plan.day(51)));
    }

    /** Then one is as much as there is, and only none is little. */
    @Test
    void doesNotSaySoWhereTheStageSaysWhyItGivesFewer() {
        EditedContent content = EditedContent.of("lumbar-microdiscectomy");
        content.stage(0).put("fewer", "No source gives more.");
        content.stage(0).put("programme", List.of("breathe"));
        HistoryFixtures one = planFor(content.rulebook()).confirmedOn(0).removedOn(3, "breathe");

        assertThat(messagesOf(one.planOn(2))).doesNotContain(Kind.FEW_EXERCISES);
        assertThat(messagesOf(one.planOn(4))).contains(Kind.FEW_EXERCISES);
    }
}
