package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.messagesOf;
import static health.steady.protocol.DayPlanFixtures.offer;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.content.EditedContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports that ease do to a day: less than what is signed, never more. */
class EasingTests {

    private static final Dose FEW = Dose.repetitions(1, 3, 1);
    private static final Dose HEAVY = new Dose(2, 10, 0, 0, false, Amount.pounds("10"), 0, 1, Set.of());

    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void isAsSignedWithoutReports() {
        Offer offer = offer("clamshell", plan.planOn(20));

        assertThat(offer.eased()).isNull();
        assertThat(offer.dose()).isEqualTo(offer.rung().dose());
    }

    @Test
    void halvesTheDoseWhereThereIsNoLowerRung() {
        Dose whole = offer("clamshell", plan.planOn(20)).dose();
        plan.didOn(20, "clamshell", 7);

        Offer eased = offer("clamshell", plan.planOn(20));
        assertThat(eased.rung().id()).isEqualTo("basic");
        assertThat(eased.dose().reps()).isEqualTo((whole.reps() + 1) / 2);
        assertThat(eased.dose().sets()).isEqualTo(whole.sets());
        assertThat(eased.eased()).isNotNull();
        assertThat(messagesOf(plan.planOn(20))).contains(Message.Kind.EASED);
    }

    @Test
    void goesDownTheLadderByARung() {
        released().didOn(50, "bridge", 7);

        DayPlan day = plan.planOn(50);
        assertThat(offer("bridge", day).rung().id()).isEqualTo("small");
        assertThat(offer("bridge", plan.planOn(49)).rung().id()).isEqualTo("full");
        assertThat(day.messages()).contains(new Message(Message.Kind.EASED, List.of("bridge"), plan.day(50)));
    }

    @Test
    void comesBackToTheSignedRungAfterTwoGoodDays() {
        released().didOn(50, "bridge", 7).didOn(53, "bridge", 2).didOn(54, "bridge", 2);

        assertThat(offer("bridge", plan.planOn(53)).rung().id()).isEqualTo("small");
        Offer back = offer("bridge", plan.planOn(54));
        assertThat(back.rung().id()).isEqualTo("full");
        assertThat(back.eased()).isNull();
    }

    @Test
    void neverGoesBelowTheSignedRange() {
        released().rangeSignedOn(45, "bridge", "full", "full").didOn(50, "bridge", 7);

        Offer eased = offer("bridge", plan.planOn(50));
        assertThat(eased.rung().id()).isEqualTo("full");
        assertThat(eased.dose().reps()).isLessThan(eased.rung().dose().reps());
    }

    @Test
    void aRangeThatAllowsALowerRungLetsItGoThere() {
        released().rangeSignedOn(45, "bridge", "small", "full").didOn(50, "bridge", 7);

        assertThat(offer("bridge", plan.planOn(50)).rung().id()).isEqualTo("small");
    }

    @Test
    void neverGivesMoreOfALowerRungThanWasSigned() {
        released().easedOn(45, "bridge/full", FEW).didOn(50, "bridge", 7);

        Offer eased = offer("bridge", plan.planOn(50));
        assertThat(eased.rung().id()).isEqualTo("small");
        assertThat(eased.dose().exceeds(FEW)).isFalse();
    }

    @Test
    void aNewerSignatureStartsAnew() {
        released().didOn(50, "bridge", 7).raisedOn(51, "bridge/full", Dose.repetitions(2, 10, 2));

        assertThat(offer("bridge", plan.planOn(50)).rung().id()).isEqualTo("small");
        Offer signed = offer("bridge", plan.planOn(51));
        assertThat(signed.rung().id()).isEqualTo("full");
        assertThat(signed.dose()).isEqualTo(Dose.repetitions(2, 10, 2));
    }

    @Test
    void aSignedDoseIsHalvedToo() {
        plan.raisedOn(16, "clamshell", Dose.repetitions(3, 15, 2)).didOn(20, "clamshell", 9);

        Offer eased = offer("clamshell", plan.planOn(20));
        assertThat(eased.dose().reps()).isEqualTo(8);
        assertThat(eased.dose().exceeds(Dose.repetitions(3, 15, 2))).isFalse();
    }

    @Test
    void easesWhatStandsInToo() {
        plan.didOn(50, "scap-retract", 8).with("shoulder-problem");

        Offer standIn = offer("scap-retract", plan.planOn(50));
        assertThat(standIn.eased()).isNotNull();
        assertThat(standIn.dose().reps()).isLessThan(standIn.rung().dose().reps());
    }

    @Test
    void walksAWeekBack() {
        WalkingGoal before = walking(20);
        plan.overTwoHoursOn(21, "walk");

        WalkingGoal eased = walking(21);
        assertThat(eased.minutes())
                .isEqualTo(walking(14).minutes())
                .isLessThan(walking(28).minutes());
        assertThat(eased.eased()).isNotNull();
        assertThat(before.eased()).isNull();
        assertThat(plan.planOn(21).messages()).contains(new Message(Message.Kind.EASED, List.of("walk"), plan.day(21)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1", "3, 0", "4, -1", "5, -1"})
    void walksBackToTheHouseWalksAndNoFurther(int times, int week) {
        for (int i = 0; i < times; i++) {
            plan.didOn(21 + 3 * i - 14, "walk", null).didOn(3 * i, "walk", 8);
        }
        Walking walking = GatedFixtures.ungated().protocol().walking();
        Easings easings = new Easings(plan.observations(), plan.day(21));
        Eased eased = Objects.requireNonNull(easings.of("walk", null, walking.stepsBelow(3)));

        WalkingWeek expected = week < 0 ? walking.house() : walking.inWeek(week);
        assertThat(walking.below(3, eased.steps())).isEqualTo(expected);
        assertThat(walking(21).minutes()).isEqualTo(expected.minutes());
        assertThat(walking(21).times()).isEqualTo(expected.times());
    }

    /** Days 49, 53 and 56 are a Monday, a Friday and a Monday: no rung of the band row rests. */
    @Test
    void goesDownTheLadderRungByRung() {
        bandRow(plan).didOn(49, "band-row", 8);
        assertThat(offer("band-row", plan.planOn(49)).rung().id()).isEqualTo("medium");

        plan.didOn(53, "band-row", 8);
        assertThat(offer("band-row", plan.planOn(51)).rung().id()).isEqualTo("medium");
        assertThat(offer("band-row", plan.planOn(53)).rung().id()).isEqualTo("light");

        plan.didOn(56, "band-row", 8);
        assertThat(offer("band-row", plan.planOn(56)).rung().id()).isEqualTo("light");
    }

    @Test
    void passesOverARungThatTheProtocolDoesNotGive() {
        EditedContent content = EditedContent.of("lumbar-microdiscectomy");
        timings(content, "band-row").remove("medium");
        HistoryFixtures withoutMedium =
                bandRow(planFor(content.rulebook()).confirmedOn(0).advancedOnTime());
        withoutMedium.didOn(49, "band-row", 8);

        assertThat(offer("band-row", withoutMedium.planOn(47)).rung().id()).isEqualTo("heavy");
        assertThat(offer("band-row", withoutMedium.planOn(49)).rung().id()).isEqualTo("light");
    }

    @Test
    void staysOnARungWithLessOfItOnADayOnWhichTheLowerOneRests() {
        bandRow(plan).didOn(49, "band-row", 8);

        Offer eased = offer("band-row", plan.planOn(50));
        assertThat(eased.rung().id()).isEqualTo("heavy");
        assertThat(eased.dose()).isEqualTo(HEAVY.eased());
    }

    private static HistoryFixtures bandRow(HistoryFixtures plan) {
        return plan.checkedInOn(42).releasedOn(42, "lifting-8lb").raisedOn(44, "band-row/heavy", HEAVY);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> timings(EditedContent content, String exercise) {
        return (Map<String, Object>) ((Map<String, Object>) content.protocol().get("timings")).get(exercise);
    }

    private HistoryFixtures released() {
        return plan.releasedOn(42, "bending-1").checkedInOn(42);
    }

    private WalkingGoal walking(int day) {
        return Objects.requireNonNull(plan.planOn(day).walking());
    }
}
