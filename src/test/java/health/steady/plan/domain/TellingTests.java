package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.PlanView;
import health.steady.plan.Telling;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a report comes to and what changed, as the patient reads it. */
class TellingTests {

    private static final UUID ID = new UUID(9, 9);

    @Test
    void saysWhatWasEasedByHowMuchUntilWhenAndWhy() {
        assertThat(conclusion(20, 2, Set.of(), Set.of("walk"))).singleElement().satisfies(told -> {
            assertThat(told.title()).isEqualTo("That was too much, too soon");
            assertThat(told.text())
                    .matches(
                            "Walk \\d+ minutes, .+ a day, until you had two good days running\\. Your therapist is told\\.");
            assertThat(told.cause()).extracting(entry -> entry.text()).anyMatch(text -> text.contains("line 22"));
        });
    }

    @Test
    void saysWhatItIsNotPartOfThePlan() {
        assertThat(conclusion(20, 2, Set.of(), Set.of("other")))
                .singleElement()
                .extracting(Telling::text)
                .isEqualTo("Something else: do less of it the next time. Your therapist is told.");
    }

    @Test
    void quotesTheDangerSign() {
        assertThat(conclusion(20, 2, Set.of("RF03"), Set.of()))
                .singleElement()
                .returns("danger", Telling::kind)
                .extracting(Telling::text)
                .asString()
                .contains("“Chest pain, or trouble breathing”");
    }

    @Test
    void saysThatALimitHasEndedWhoSignedItAndWhy() {
        SheetFixtures fixtures = SheetFixtures.operated()
                .fact(
                        SheetFixtures.MARSH,
                        20,
                        "You lift well.",
                        signature -> new Fact.RestrictionReleased(signature, "lifting-8lb"));

        assertThat(changes(fixtures.plan(), 20, "en"))
                .filteredOn(told -> told.title().contains("has ended"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.title()).isEqualTo("This limit has ended: “Lift at most 8 pounds”");
                    assertThat(told.text())
                            .isEqualTo("Dr. Helen Marsh, your surgeon, on 19 November: “You lift well.”");
                });
    }

    @Test
    void namesALoadInTheUnitThatIsRead() {
        SheetFixtures fixtures = SheetFixtures.operated()
                .fact(SheetFixtures.MARSH, 20, "", signature -> new Fact.RestrictionReleased(signature, "lifting-8lb"));

        assertThat(changes(fixtures.plan(), 20, "en-u-ms-metric"))
                .extracting(Telling::title)
                .contains("This limit has ended: “Lift at most 3.5 kilograms”");
    }

    @Test
    void saysWhoTookAnExerciseOut() {
        SheetFixtures fixtures = SheetFixtures.operated()
                .fact(
                        SheetFixtures.MARSH,
                        5,
                        "It hurts you.",
                        signature -> new Fact.ExerciseRemoved(signature, "ankle-pump"));

        assertThat(changes(fixtures.plan(), 5, "en"))
                .filteredOn(told -> told.title().startsWith("Not today"))
                .singleElement()
                .satisfies(told -> assertThat(told.text()).contains("Dr. Helen Marsh", "“It hurts you.”"));
    }

    @Test
    void saysNothingOnADayLikeTheOneBefore() {
        assertThat(changes(SheetFixtures.operated().plan(), 3, "en")).isEmpty();
    }

    @Test
    void callsARestDayNoChange() {
        PlanView plan = SheetFixtures.operated().plan();
        for (int day = 1; day < 120; day++) {
            DayPlan after = plan.day(SheetFixtures.SURGERY.plusDays(day));
            List<String> resting = after.withheld().stream()
                    .filter(held -> held.reasons().stream()
                            .allMatch(reason -> reason.kind().name().equals("REST_DAY")))
                    .map(held -> held.exercise().name().in("en"))
                    .toList();

            assertThat(changes(plan, day, "en"))
                    .extracting(Telling::title)
                    .noneMatch(title -> resting.stream().anyMatch(name -> title.equals("Not today: " + name)));
        }
    }

    private static List<Telling> changes(PlanView plan, int day, String language) {
        DayPlan after = plan.day(SheetFixtures.SURGERY.plusDays(day));
        DayPlan before = plan.day(SheetFixtures.SURGERY.plusDays(day - 1));
        return new ChangeWords(plan, before, after, new Words(language)).tellings();
    }

    private static List<Telling> conclusion(int day, int pain, Set<String> signs, Set<String> raisedAfter) {
        PlanView plan = SheetFixtures.operated().plan();
        var on = SheetFixtures.SURGERY.plusDays(day);
        List<Observation> said = new ArrayList<>(plan.course().history().observations());
        said.add(new CheckIn(
                ID,
                on,
                on.atStartOfDay().toInstant(ZoneOffset.UTC),
                SheetFixtures.PATIENT,
                pain,
                0,
                signs,
                Set.of(),
                raisedAfter));
        Course course = new Course(
                plan.course().rulebook(), History.of(plan.course().history().facts(), said));
        PlanView reported = SheetFixtures.view(course);
        ConclusionWords words = new ConclusionWords(reported, reported.day(on), new Words("en"));
        return Engine.conclude(course, ID).stream().map(words::telling).toList();
    }
}
