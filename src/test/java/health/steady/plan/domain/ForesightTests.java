package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.doseOf;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.PlanStory.use;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.Foreseen;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.plan.Workload;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Dose;
import health.steady.protocol.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What unsigned changes come to, before anybody signs. */
class ForesightTests {

    private static final Add HEEL_SLIDE = new Add(use("heel-slide", "basic"), doseOf("heel-slide", "basic"));
    private static final Add KNEE_CHEST = new Add(use("knee-chest", "one-knee"), doseOf("knee-chest", "one-knee"));

    private final PlanStory story = operated().onDay(20);

    @Test
    void showsEveryDayAsItIsAndAsItWouldBe() {
        Foreseen foreseen = foresee(List.of(HEEL_SLIDE));

        assertThat(foreseen.refused()).isEmpty();
        assertThat(foreseen.days()).hasSize(28);
        assertThat(foreseen.days().get(0).date()).isEqualTo(story.today());
        assertThat(foreseen.days()).allSatisfy(day -> {
            assertThat(offers(day.before())).doesNotContain("heel-slide");
            assertThat(offers(day.after())).contains("heel-slide");
            assertThat(day.workAfter().minutes()).isGreaterThan(day.workBefore().minutes());
            assertThat(day.workAfter().exercises()).isEqualTo(day.workBefore().exercises() + 1);
        });
        assertThat(foreseen.gaps(Set.of("heel-slide"))).isEmpty();
    }

    @Test
    void namesAllReasonsOfAllRefusedLinesAndGoesOnWithTheOthers() {
        Foreseen foreseen = foresee(List.of(KNEE_CHEST), List.of(HEEL_SLIDE), List.of(new Remove("juggling")));

        assertThat(foreseen.refused()).containsOnlyKeys(0, 2);
        assertThat(foreseen.refused().get(0).reasons())
                .extracting(Reason::kind)
                .contains(Reason.Kind.LIMIT, Reason.Kind.STAGE, Reason.Kind.TOO_EARLY);
        assertThat(foreseen.refused().get(2).code()).isEqualTo("unknown-exercise");
        assertThat(offers(foreseen.days().get(0).after())).contains("heel-slide");
    }

    @Test
    void judgesEachLineAfterThoseBeforeIt() {
        assertThat(foresee(List.of(new Remove("brace")), List.of(new Remove("brace")))
                        .refused())
                .containsOnlyKeys(1);
        assertThat(foresee(List.of(HEEL_SLIDE), List.of(new PauseExercise("heel-slide")))
                        .refused())
                .isEmpty();
    }

    @Test
    void takesNothingOutWhenWhatComesInIsRefused() {
        Foreseen foreseen = foresee(List.of(new Remove("brace"), KNEE_CHEST));

        assertThat(foreseen.refused()).containsOnlyKeys(0);
        assertThat(foreseen.refused().get(0).decision()).isEqualTo(1);
        assertThat(offers(foreseen.days().get(0).after())).contains("brace");
    }

    @Test
    void saysWhenAnExerciseIsWithheldAndCountsNoDayOfRest() {
        Dose onMondays = new Dose(1, 10, 0, 0, false, null, 0, 1, Set.of(DayOfWeek.MONDAY));
        Foreseen rested = foresee(List.of(new Add(use("heel-slide", "basic"), onMondays)));
        Foreseen paused = foresee(List.of(new PauseExercise("brace")));

        assertThat(rested.gaps(Set.of("heel-slide"))).isEmpty();
        assertThat(paused.gaps(Set.of("brace", "breathe"))).singleElement().satisfies(gap -> {
            assertThat(gap.exercise().id()).isEqualTo("brace");
            assertThat(gap.first()).isEqualTo(story.today());
            assertThat(gap.last()).isEqualTo(story.today().plusDays(27));
            assertThat(gap.isByLimit()).isFalse();
        });
    }

    @Test
    void signsNothing() {
        int before = story.lastSeq();

        foresee(List.of(HEEL_SLIDE), List.of(new Unlock("bridge")));

        assertThat(story.lastSeq()).isEqualTo(before);
        assertThat(offers(story.day())).doesNotContain("heel-slide");
    }

    @Test
    void refusesWhoMayNotSign() {
        Foreseen foreseen = new Foresight(PlanStory.somebody(Role.DELEGATE), view(), story.today())
                .of(List.of(List.of(HEEL_SLIDE)), 1);

        assertThat(foreseen.refused().get(0).code()).startsWith("by-");
    }

    @Test
    void estimatesMinutesFromSetsSidesHoldsAndTimes() {
        assertThat(foresee(List.of(new Change(use("brace", "basic"), Dose.repetitions(1, 1, 1))))
                        .days()
                        .get(0)
                        .workAfter()
                        .minutes())
                .isLessThanOrEqualTo(Workload.of(story.day()).minutes());
    }

    @SafeVarargs
    private final Foreseen foresee(List<? extends Decision>... lines) {
        List<List<Decision>> all =
                Arrays.stream(lines).map(List::<Decision>copyOf).toList();
        return new Foresight(THERAPIST, view(), story.today()).of(all, 28);
    }

    private PlanView view() {
        PatientView patient = new PatientView(
                new PatientId(UUID.randomUUID()), ClinicId.random(), "Ruth Keller", LocalDate.of(1970, 1, 1), null);
        return new PlanView(new PlanId(UUID.randomUUID()), patient, story.course(), Map.of(), true);
    }

    private static List<String> offers(DayPlan day) {
        return day.exercises().stream().map(offer -> offer.exercise().id()).toList();
    }
}
