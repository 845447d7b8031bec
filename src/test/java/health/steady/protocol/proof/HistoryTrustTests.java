package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.Signer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law L2: a history that cannot be trusted gives no plan but "call your clinic". */
class HistoryTrustTests {

    private final HistoryFixtures plan = HistoryFixtures.planFor(RulebookFixtures.microdiscectomy())
            .confirmedOn(0)
            .advancedOnTime()
            .releasedOn(20, "bending-1");

    @Test
    void aWholeHistoryGivesAPlan() {
        assertThat(plan.planOn(21).standing()).isEqualTo(Standing.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void aGapGivesNoPlan(int missing) {
        List<Fact> facts = new ArrayList<>(plan.facts());
        facts.removeIf(fact -> fact.signature().seq() == missing);

        assertNoPlan(History.of(facts, List.of()));
    }

    @Test
    void aSeqUsedTwiceGivesNoPlan() {
        List<Fact> facts = new ArrayList<>(plan.facts());
        facts.add(3, facts.get(2));

        assertNoPlan(History.of(facts, List.of()));
    }

    @Test
    void factsOutOfOrderGiveNoPlan() {
        List<Fact> facts = new ArrayList<>(plan.facts());
        Collections.swap(facts, 3, 4);

        assertNoPlan(History.of(facts, List.of()));
    }

    @Test
    void aSecondAssignmentGivesNoPlan() {
        List<Fact> facts = new ArrayList<>(plan.facts());
        facts.addAll(plan.facts().subList(0, 1));

        assertNoPlan(History.of(facts, List.of()));
    }

    @Test
    void anEmptyHistoryGivesNoPlan() {
        assertNoPlan(History.of(List.of(), List.of()));
    }

    @Test
    void anUnreadableHistoryGivesNoPlan() {
        assertNoPlan(History.unreadable());
    }

    @ParameterizedTest
    @EnumSource(value = Signer.class, mode = EnumSource.Mode.EXCLUDE, names = "SURGEON")
    void anAssignmentBySomebodyElseGivesNoPlan(Signer signer) {
        assertNoPlan(plan.assignedBy(signer).history());
    }

    @Test
    void oneUntrustedCourseLeavesNoPlanForTheOther() {
        Course whole = plan.course();
        Course broken = new Course(RulebookFixtures.microdiscectomy(), History.unreadable());

        assertCallsTheClinic(Engine.dayPlan(List.of(whole, broken), plan.day(21)));
    }

    @Test
    void aMomentBetweenFactsRecordedOutOfOrderGivesNoPlan() {
        List<Fact> facts = plan.facts();
        Fact last = facts.get(facts.size() - 1);
        History cut = History.of(facts, List.of())
                .knownAt(last.signature().recordedAt().plus(Duration.ofHours(1)));

        assertThat(cut.isWhole())
                .as("the stages were recorded after the release")
                .isFalse();
    }

    private void assertNoPlan(History history) {
        for (int day = -3; day <= 200; day += 7) {
            Course course = new Course(RulebookFixtures.microdiscectomy(), history);
            assertCallsTheClinic(Engine.dayPlan(List.of(course), plan.day(day)));
        }
    }

    private static void assertCallsTheClinic(DayPlan day) {
        LocalDate date = day.date();
        Message call = new Message(Message.Kind.CALL_CLINIC, List.of(), null);
        assertThat(day)
                .isEqualTo(new DayPlan(
                        Standing.CALL_CLINIC,
                        date,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(call),
                        null,
                        List.of(),
                        List.of()));
    }
}
