package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SimulationCheckTests {

    private final Rulebook rulebook = RulebookFixtures.microdiscectomy();
    private final HistoryFixtures patient =
            HistoryFixtures.planFor(rulebook).confirmedOn(0).advancedOnTime();
    private final DayPlan day = patient.planOn(50);
    private final SimulationCheck check = new SimulationCheck(rulebook);

    @Test
    void findsNothingWrongWithThreeToSixExercisesAndAWalk() {
        check.look(day);
        check.look(with(day.walking(), exercises(3)));
        check.look(with(day.walking(), exercises(6)));

        assertThat(check.problems()).isEmpty();
    }

    @Test
    void findsADayWithoutAWalk() {
        check.look(with(null, day.exercises()));

        assertThat(check.problems())
                .containsExactly(new Problem("no-walk", "walking", "on day 50, no walk is offered"));
    }

    @Test
    void findsTooFewAndTooManyAndNamesThem() {
        check.look(with(day.walking(), exercises(2)));
        check.look(with(day.walking(), exercises(7)));

        assertThat(check.problems())
                .extracting(Problem::where, Problem::message)
                .containsExactly(
                        tuple(
                                "stages.WEEKS_6_12.programme",
                                "on day 50, 2 exercises are offered, and 3 to 6 expected: [bridge, bridge]"),
                        tuple(
                                "stages.WEEKS_6_12.programme",
                                "on day 50, 7 exercises are offered, and 3 to 6 expected: "
                                        + "[bridge, bridge, bridge, bridge, bridge, bridge, bridge]"));
    }

    @Test
    void isContentWithOneWhereNoMoreIsKnown() {
        SimulationCheck fewer = new SimulationCheck(LintFixtures.shipped()
                .stage(
                        Phase.WEEKS_6_12,
                        old -> new Stage(
                                old.phase(),
                                old.programme(),
                                old.gentle(),
                                Text.english("Little is known"),
                                old.leaveWhen(),
                                old.sources()))
                .rulebook());

        fewer.look(with(day.walking(), exercises(1)));
        assertThat(fewer.problems()).isEmpty();

        fewer.look(with(day.walking(), List.of()));
        assertThat(fewer.problems())
                .extracting(Problem::message)
                .containsExactly("on day 50, 0 exercises are offered, and 1 to 6 expected: []");
    }

    @Test
    void doesNotCountDrills() {
        DayPlan first = patient.planOn(5);
        assertThat(first.exercises()).hasSize(4);
        List<Offer> two = first.exercises().stream()
                .filter(offer -> !offer.exercise().id().equals("brace"))
                .toList();

        check.look(with(first, first.restrictions(), first.walking(), two));

        assertThat(check.problems())
                .extracting(Problem::message)
                .containsExactly("on day 5, 2 exercises are offered, and 3 to 6 expected: [breathe, ankle-pump]");
    }

    @Test
    void saysOnceHowOftenItIsSoAgain() {
        for (int i = 0; i < 3; i++) {
            check.look(with(null, day.exercises()));
        }

        assertThat(check.problems())
                .extracting(Problem::message)
                .containsExactly("on day 50, no walk is offered; so on 2 more of the days to come");
    }

    @Test
    void findsWhatIsOfferedOverALimit() {
        check.look(
                with(day, List.of(limit(Demand.STANDING, 29), limit(Demand.SITTING, 0)), day.walking(), exercises(3)));

        assertThat(check.problems())
                .extracting(problem -> problem.rule() + " " + problem.where() + " " + problem.message())
                .containsExactly(
                        "over-limit restrictions.standing on day 50, walk/flat is offered over standing at most 29 min",
                        "over-limit restrictions.sitting on day 50, bike/recumbent is offered over sitting at most 0 min");
    }

    @Test
    void doesNotMindWhatReachesALimit() {
        check.look(with(day, List.of(limit(Demand.STANDING, 30)), day.walking(), exercises(3)));

        assertThat(check.problems()).isEmpty();
    }

    private List<Offer> exercises(int count) {
        List<Offer> bridges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bridges.add(DayPlanFixtures.offer("bridge", day));
        }
        return bridges;
    }

    private InForce limit(Demand demand, int minutes) {
        InForce old = day.restrictions().get(0);
        return new InForce(demand.id(), new Limit(demand, Amount.minutes(minutes)), null, old.end(), old.cause());
    }

    private DayPlan with(@Nullable WalkingGoal walking, List<Offer> exercises) {
        return with(day, day.restrictions(), walking, exercises);
    }

    private static DayPlan with(
            DayPlan old, List<InForce> restrictions, @Nullable WalkingGoal walking, List<Offer> exercises) {
        return new DayPlan(
                old.standing(),
                old.date(),
                old.dayPostOp(),
                old.phase(),
                old.stage(),
                restrictions,
                walking,
                exercises,
                old.withheld(),
                old.instructions(),
                old.messages(),
                old.nextStage(),
                old.next(),
                old.lessons());
    }
}
