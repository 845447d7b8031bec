package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.DayPlanFixtures.reasonsFor;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.protocol.Reason.Kind;
import health.steady.protocol.content.EditedContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckTests {

    private static final Dose FEW = Dose.repetitions(1, 5, 1);

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0);

    @Nested
    class Time {

        @Test
        void saysUntilWhenAnExerciseIsTooEarly() {
            assertThat(reasonsFor("ham-seated-ankle", plan.planOn(6)))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.kind()).isEqualTo(Kind.TOO_EARLY);
                        assertThat(reason.until()).isEqualTo(plan.day(7));
                    });
            assertThat(offeredBy(plan.planOn(7))).contains("ham-seated-ankle/basic");
        }

        @Test
        void anExerciseWhoseDayHasComeWaitsWithTheSchedule() {
            HistoryFixtures unconfirmed = planFor(RulebookFixtures.microdiscectomy());

            assertThat(kindsFor("ham-seated-ankle", unconfirmed.planOn(6))).containsExactly(Kind.TOO_EARLY);
            for (int day : new int[] {7, 10}) {
                assertThat(reasonsFor("ham-seated-ankle", unconfirmed.planOn(day)))
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.kind()).isEqualTo(Kind.SCHEDULE_WAITS);
                            assertThat(reason.until()).isNull();
                        });
            }
        }

        @Test
        void anExerciseWhoseDayHasNotComeIsTooEarlyWhileTheScheduleWaits() {
            HistoryFixtures unconfirmed = planFor(RulebookFixtures.microdiscectomy());
            unconfirmed.addedOn(0, "mini-squat", FEW);

            assertThat(kindsFor("mini-squat", unconfirmed.planOn(10))).containsExactly(Kind.TOO_EARLY, Kind.STAGE);
        }

        @Test
        void saysOnWhichDayTheStageMayComeWhileItIsToCome() {
            plan.addedOn(0, "mini-squat", FEW);

            assertThat(stageFor("mini-squat", 41).until()).isEqualTo(plan.day(42));
            assertThat(stageFor("mini-squat", 42).until()).isNull();
            assertThat(stageFor("mini-squat", 42).id()).isEqualTo("WEEKS_6_12");
        }

        private Reason stageFor(String exercise, int day) {
            return reasonsFor(exercise, plan.planOn(day)).stream()
                    .filter(reason -> reason.kind() == Kind.STAGE)
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void saysWhichDayFollowsARestDay() {
            plan.advancedOnTime();

            for (int day : new int[] {54, 55}) {
                assertThat(reasonsFor("band-row", plan.planOn(day)))
                        .extracting(Reason::kind, Reason::until)
                        .containsExactly(tuple(Kind.REST_DAY, plan.day(56)));
            }
        }
    }

    @Nested
    class Conditions {

        @Test
        void citeWhatTheQuestionCites() {
            plan.with("knee-problem").advancedOnTime();
            List<Citation> sources = RulebookFixtures.microdiscectomy()
                    .catalogue()
                    .contraindications()
                    .get("knee-problem")
                    .sources();

            assertThat(reasonsFor("wall-sit", plan.planOn(20))).singleElement().satisfies(reason -> {
                assertThat(reason.kind()).isEqualTo(Kind.CONTRAINDICATION);
                assertThat(reason.cause().sources()).isEqualTo(sources);
                assertThat(reason.cause().signed())
                        .isEqualTo(plan.facts().get(0).signature());
            });
        }
    }

    @Nested
    class Walks {

        @Test
        void mayBeReserved() {
            plan.reservedOn(3, "walk");

            assertThat(plan.planOn(2).walking()).isNotNull();
            assertThat(plan.planOn(3).walking()).isNull();
            assertThat(kindsFor("walk", plan.planOn(3))).containsExactly(Kind.RESERVED);
        }

        @Test
        void mayBeContraindicated() {
            HistoryFixtures fallen = planFor(walk("contraindications", List.of("fall-risk")))
                    .confirmedOn(0)
                    .conditionFoundOn(3, "fall-risk");

            assertThat(fallen.planOn(2).walking()).isNotNull();
            assertThat(kindsFor("walk", fallen.planOn(3))).containsExactly(Kind.CONTRAINDICATION);
            assertThat(fallen.planOn(3).walking()).isNull();
        }

        @Test
        void thatUseTheCalfAreSparedByACalfSignOnly() {
            Rulebook calf = walk("calf", true);
            HistoryFixtures swollen = planFor(calf).confirmedOn(0).checkedInOn(3, "RF04");
            HistoryFixtures feverish = planFor(calf).confirmedOn(0).checkedInOn(3, "RF07");

            assertThat(kindsFor("walk", swollen.planOn(3))).containsExactly(Kind.SUSPENDED);
            assertThat(feverish.planOn(3).walking()).isNotNull();
            assertThat(plan.checkedInOn(3, "RF04").planOn(3).walking())
                    .as("as shipped, a walk does not use the calf")
                    .isNotNull();
        }

        @SuppressWarnings("unchecked")
        private static Rulebook walk(String key, Object value) {
            EditedContent content = EditedContent.of("lumbar-microdiscectomy");
            List<Map<String, Object>> exercises =
                    (List<Map<String, Object>>) content.catalogue().get("exercises");
            exercises.stream()
                    .filter(exercise -> exercise.get("id").equals("walk"))
                    .forEach(walk -> walk.put(key, value));
            return content.rulebook();
        }
    }
}
