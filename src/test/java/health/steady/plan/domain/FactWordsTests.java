package health.steady.plan.domain;

import static health.steady.plan.domain.SheetFixtures.JONAS;
import static health.steady.plan.domain.SheetFixtures.MARSH;
import static health.steady.plan.domain.SheetFixtures.SURGERY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Happened;
import health.steady.plan.PlanView;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactWordsTests {

    @Test
    void everyKindOfFactHasWords() {
        Words words = new Words("en");

        assertThat(FactKinds.ALL).isNotEmpty();
        assertThat(Arrays.stream(Fact.class.getPermittedSubclasses())
                        .flatMap(direction -> Arrays.stream(direction.getPermittedSubclasses())))
                .hasSameSizeAs(FactKinds.ALL)
                .allSatisfy(kind -> assertThat(words.say("day.fact." + kind.getSimpleName(), "a", "b"))
                        .isNotBlank());
    }

    @Test
    void tellsNewestFirstWhatHasComeAndNothingThatIsStillAhead() {
        SheetFixtures story = SheetFixtures.operated()
                .fact(JONAS, 3, "Until your hip is easier.", signature -> new Fact.ExerciseRemoved(signature, "brace"))
                .fact(MARSH, 9, "", Fact.PlanPaused::new);

        assertThat(told(story, 8))
                .extracting(Happened::what)
                .containsExactly(
                        "Taken out of your plan: Belly brace",
                        "Your surgery on 30 October was confirmed",
                        "Your plan was signed, for the surgery on 30 October");
        assertThat(told(story, 8).get(0).who())
                .isEqualTo("Jonas Okafor, your physical therapist, on 2 November: “Until your hip is easier.”");
        assertThat(told(story, 9).get(0).what()).isEqualTo("Your plan was paused");
    }

    @Test
    void doesNotTellAnEndThatStillWaits() {
        SheetFixtures waiting = SheetFixtures.operated()
                .fact(MARSH, 10, "", signature -> new Fact.RestrictionReleased(signature, "bending-1"));
        SheetFixtures ended = SheetFixtures.operated()
                .reported(14)
                .fact(MARSH, 15, "", signature -> new Fact.RestrictionReleased(signature, "bending-1"));

        assertThat(told(waiting, 10).get(0).what())
                .isEqualTo("The end of a limit is signed, but the limit still holds: do not bend at the waist");
        assertThat(told(ended, 15).get(0).what()).isEqualTo("A limit has ended: do not bend at the waist");
    }

    @Test
    void doesNotTellAStageThatIsNotReached() {
        SheetFixtures story = SheetFixtures.operated()
                .fact(JONAS, 15, "", signature -> new Fact.StageAdvanced(signature, Phase.WEEKS_2_6));

        assertThat(told(story, 15).get(0).what())
                .isEqualTo("Signed, and not begun: you go on to the 2–6-week programme");
    }

    @Test
    void namesATighteningAlsoAfterItsEnd() {
        Limit limit = new Limit(Demand.SITTING, Amount.minutes(20));
        SheetFixtures story = SheetFixtures.operated()
                .fact(JONAS, 3, "", signature -> new Fact.LimitTightened(signature, limit))
                .fact(JONAS, 5, "", signature -> new Fact.TighteningEnded(signature, 3));

        assertThat(told(story, 5).get(1).what()).startsWith("A new limit: sit 20 minutes");
        assertThat(told(story, 5).get(0).what()).startsWith("A limit of your team has ended: sit 20 minutes");
    }

    private static List<Happened> told(SheetFixtures story, int day) {
        PlanView plan = story.plan();
        return new FactWords(plan, plan.day(SURGERY.plusDays(day)), new Words("en")).all();
    }
}
