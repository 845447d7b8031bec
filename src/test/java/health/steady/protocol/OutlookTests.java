package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.DayPlan.Upcoming.Kind;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTests {

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0);

    @Test
    void isInTheOrderOfDays() {
        assertThat(plan.planOn(5).next())
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo(Comparator.comparing(Upcoming::on)
                        .thenComparing(Upcoming::kind)
                        .thenComparing(Upcoming::id));
    }

    @Test
    void isOfDaysToComeOnly() {
        assertThat(plan.planOn(14).next())
                .isNotEmpty()
                .allMatch(upcoming -> upcoming.on().isAfter(plan.day(14)));
    }

    @Nested
    class Restrictions {

        @Test
        void mayBeReleasedFromTheirEarliestDay() {
            assertThat(upcoming(13, "bending-1"))
                    .containsExactly(
                            at(14, Kind.RELEASE_POSSIBLE, "bending-1"), at(14, Kind.SURGEON_ASKED, "bending-1"));
            assertThat(upcoming(14, "bending-1")).containsExactly(at(42, Kind.SURGEON_ASKED, "bending-1"));
        }

        @Test
        void areReleasedOnTheDayThatIsSigned() {
            plan.choosing("restriction-length", "six-weeks");

            assertThat(upcoming(5, "bending-1"))
                    .containsExactly(at(42, Kind.RELEASE_SIGNED, "bending-1"), at(42, Kind.SURGEON_ASKED, "bending-1"));
        }

        @Test
        void areAskedForAgainAfterNotYet() {
            plan.keptOn(15, "bending-1").keptOn(43, "bending-1");

            assertThat(upcoming(70, "bending-1")).containsExactly(at(71, Kind.SURGEON_ASKED, "bending-1"));
            assertThat(upcoming(71, "bending-1")).isEmpty();
        }

        @Test
        void areNotAskedForBeforeTheSurgeryIsConfirmed() {
            assertThat(planFor(RulebookFixtures.microdiscectomy()).planOn(5).next())
                    .extracting(Upcoming::kind)
                    .contains(Kind.RELEASE_POSSIBLE)
                    .doesNotContain(Kind.SURGEON_ASKED);
        }

        @Test
        void ofAClinicianHaveNoDay() {
            plan.tightenedOn(3, new Limit(Demand.BENDING, Amount.level(0)));

            assertThat(upcoming(5, "tightened-" + plan.lastSeq())).isEmpty();
        }
    }

    @Nested
    class Exercises {

        @Test
        void startInTheirWeek() {
            plan.advancedOnTime();

            assertThat(upcoming(20, "bridge")).containsExactly(at(21, Kind.EXERCISE_STARTS, "bridge"));
            assertThat(upcoming(21, "bridge")).isEmpty();
        }

        @Test
        void startInTheirWeekWhenTodayIsTheirRestDayToo() {
            Dose mondays = new Dose(1, 10, 0, 0, false, null, 0, 1, Set.of(DayOfWeek.MONDAY));
            plan.advancedOnTime().addedOn(15, "slr", mondays);

            assertThat(kindsFor("slr", plan.planOn(15))).containsExactly(Reason.Kind.TOO_EARLY, Reason.Kind.REST_DAY);
            assertThat(upcoming(15, "slr")).containsExactly(at(28, Kind.EXERCISE_STARTS, "slr"));
        }

        @Test
        void thatSomethingElseHoldsBackHaveNoDay() {
            plan.choosing("exercise-timing", "conservative").advancedOnTime().conditionFoundOn(3, "knee-problem");

            assertThat(kindsFor("wall-sit", plan.planOn(20)))
                    .containsExactly(Reason.Kind.TOO_EARLY, Reason.Kind.CONTRAINDICATION);
            assertThat(upcoming(20, "wall-sit")).isEmpty();
            assertThat(upcoming(20, "bridge")).containsExactly(at(56, Kind.EXERCISE_STARTS, "bridge"));
        }

        @Test
        void onTheirRestDayAreNotToldToStart() {
            plan.advancedOnTime();

            assertThat(kindsFor("band-row", plan.planOn(50))).containsExactly(Reason.Kind.REST_DAY);
            assertThat(upcoming(50, "band-row")).isEmpty();
        }
    }

    @Nested
    class Walks {

        @ParameterizedTest
        @CsvSource({"0, 7", "6, 7", "7, 14", "13, 14", "41, 42"})
        void growLongerWithTheNextWeek(int day, int longer) {
            assertThat(upcoming(day, "walk")).containsExactly(at(longer, Kind.WALK_LONGER, "walk"));
        }

        @Test
        void growNoLongerInTheEnd() {
            assertThat(upcoming(42, "walk")).isEmpty();
        }
    }

    @Nested
    class Stages {

        @Test
        void followOneAnother() {
            assertThat(stages(5)).containsExactly(at(14, Kind.STAGE_POSSIBLE, "WEEKS_2_6"));

            plan.advancedOn(14, Phase.WEEKS_2_6);
            assertThat(stages(14)).contains(at(42, Kind.STAGE_POSSIBLE, "WEEKS_6_12"));
        }

        @Test
        void thatArePossibleAlreadyAreNotToCome() {
            assertThat(stages(14)).isEmpty();
        }

        @Test
        void endAfterTheLast() {
            plan.advancedOnTime();

            assertThat(stages(182)).extracting(Upcoming::kind).doesNotContain(Kind.STAGE_POSSIBLE);
        }

        @Test
        void holdNoLongerThanTheyWereSignedFor() {
            plan.advancedUntil(60, 14, Phase.WEEKS_2_6);

            assertThat(stages(20)).contains(at(60, Kind.STAGE_SIGNED_UNTIL, "WEEKS_2_6"));
            assertThat(stages(60)).isEmpty();
        }

        private List<Upcoming> stages(int day) {
            return plan.planOn(day).next().stream()
                    .filter(upcoming ->
                            upcoming.kind() == Kind.STAGE_POSSIBLE || upcoming.kind() == Kind.STAGE_SIGNED_UNTIL)
                    .toList();
        }
    }

    @Nested
    class Waiting {

        @Test
        void nothingMovesOnWhileSomethingIsOpen() {
            assertThat(kinds(plan, 5)).contains(Kind.WALK_LONGER, Kind.EXERCISE_STARTS, Kind.STAGE_POSSIBLE);

            plan.checkedInOn(5, "RF10");
            assertThat(kinds(plan, 5)).containsOnly(Kind.RELEASE_POSSIBLE, Kind.SURGEON_ASKED);
        }

        @Test
        void nothingMovesOnWhileTheScheduleWaitsForTheConfirmation() {
            HistoryFixtures unconfirmed = planFor(RulebookFixtures.microdiscectomy());

            assertThat(kinds(unconfirmed, 6)).contains(Kind.WALK_LONGER, Kind.EXERCISE_STARTS, Kind.STAGE_POSSIBLE);
            assertThat(kinds(unconfirmed, 7)).containsOnly(Kind.RELEASE_POSSIBLE);
        }

        private static List<Kind> kinds(HistoryFixtures of, int day) {
            return of.planOn(day).next().stream().map(Upcoming::kind).toList();
        }
    }

    private List<Upcoming> upcoming(int day, String id) {
        return plan.planOn(day).next().stream()
                .filter(upcoming -> upcoming.id().equals(id))
                .toList();
    }

    private Upcoming at(int day, Kind kind, String id) {
        return new Upcoming(plan.day(day), kind, id);
    }
}
