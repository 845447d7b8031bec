package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Activity.Way;
import health.steady.protocol.Answer.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTests {

    private static final Text KNEEL = Text.english("Kneel down to it");

    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void isYesWhenNoRestrictionForbidsTheUsualWay() {
        Answer answer = answer(20, way(null, 0));

        assertThat(answer).isEqualTo(new Answer(Verdict.YES, null, List.of()));
    }

    @Test
    void isThisWayWhenTheUsualWayHasWordsOfItsOwn() {
        assertThat(answer(20, way(KNEEL, 0))).isEqualTo(new Answer(Verdict.THIS_WAY, KNEEL, List.of()));
    }

    @Test
    void isTheFirstWayThatNothingForbids() {
        assertThat(answer(20, way(null, 3), way(KNEEL, 1), way(null, 0)))
                .isEqualTo(new Answer(Verdict.THIS_WAY, KNEEL, List.of()));
    }

    @Test
    void isNotYetWithWhatForbidsTheLeastWay() {
        Answer answer = answer(20, way(null, 3), way(KNEEL, 2));

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(answer.way()).isNull();
        assertThat(answer.against()).extracting(DayPlan.InForce::id).containsExactly("bending-1");
    }

    @Test
    void isAskWhereADemandIsNotDeclared() {
        Way unknown = new Way(null, new Demands(Map.of(), Set.of(), Set.of()), Dose.minutes(1, 1));

        assertThat(answer(20, unknown).verdict()).isEqualTo(Verdict.ASK);
        assertThat(answer(20, way(null, 3), unknown).verdict()).isEqualTo(Verdict.ASK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF01", "RF07", "RF09"})
    void isAskWhileASignIsOpen(String sign) {
        plan.checkedInOn(20, sign);

        assertThat(answer(20, way(null, 0)).verdict()).isEqualTo(Verdict.ASK);
    }

    @Test
    void isAskWhilePaused() {
        plan.pausedOn(20);

        assertThat(answer(20, way(null, 0)).verdict()).isEqualTo(Verdict.ASK);
    }

    @Test
    void isAskInAState() {
        plan.stateOn(20, "drowsy");

        assertThat(answer(20, way(null, 0)).verdict()).isEqualTo(Verdict.ASK);
        assertThat(answer(21, way(null, 0)).verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void isAskWithoutAPlan() {
        plan.closedOn(60);

        assertThat(answer(-1, way(null, 0)).verdict()).isEqualTo(Verdict.ASK);
        assertThat(answer(60, way(null, 0)).verdict()).isEqualTo(Verdict.ASK);
    }

    @Test
    void isGivenBeforeTheSurgeryIsConfirmed() {
        HistoryFixtures unconfirmed = planFor(GatedFixtures.ungated());

        assertThat(Engine.answer(activity(way(null, 0)), unconfirmed.planOn(2)).verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void countsTheLoadOfTheWay() {
        assertThat(answer(20, lifting("8")).verdict()).isEqualTo(Verdict.YES);
        assertThat(answer(20, lifting("9")).against())
                .extracting(DayPlan.InForce::id)
                .containsExactly("lifting-8lb");
    }

    private Answer answer(int day, Way... ways) {
        return Engine.answer(activity(ways), plan.planOn(day));
    }

    private static Activity activity(Way... ways) {
        return new Activity(
                "shoes", Text.english("Put on shoes"), List.of(ways), List.of(new Citation("proposed", "")));
    }

    private static Way way(@Nullable Text how, int bending) {
        Map<Demand, Integer> demands = zeros();
        demands.put(Demand.BENDING, bending);
        return new Way(how, new Demands(demands, Set.of(), Set.of()), Dose.minutes(1, 1));
    }

    private static Way lifting(String pounds) {
        Dose dose = new Dose(0, 0, 0, 0, false, Amount.pounds(pounds), 1, 1, Set.of());
        return new Way(null, new Demands(zeros(), Set.of(), Set.of()), dose);
    }

    private static Map<Demand, Integer> zeros() {
        Map<Demand, Integer> zeros = new EnumMap<>(Demand.class);
        for (Demand demand : Demand.values()) {
            zeros.put(demand, 0);
        }
        return zeros;
    }
}
