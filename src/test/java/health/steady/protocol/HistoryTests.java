package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTests {

    private final HistoryFixtures plan = planFor(RulebookFixtures.microdiscectomy())
            .confirmedOn(0)
            .checkedInOn(3)
            .releasedOn(20, "bending-1");

    @Test
    void isWholeFromTheAssignmentWithoutAGap() {
        assertThat(plan.history().isWhole()).isTrue();
        assertThat(History.unreadable().isWhole()).isFalse();
    }

    @Test
    void knowsAtAMomentWhatWasRecordedByThen() {
        History then = plan.history().knownAt(noonOf(10));

        assertThat(then.facts()).hasSize(2);
        assertThat(then.observations()).hasSize(1);
        assertThat(then.isWhole()).isTrue();
    }

    @Test
    void knewNothingBeforeTheAssignment() {
        History then = plan.history().knownAt(noonOf(-1));

        assertThat(then.facts()).isEmpty();
        assertThat(then.isWhole()).isFalse();
    }

    @Test
    void includesWhatWasRecordedAtTheVeryMoment() {
        Instant recorded = noonOf(20).minus(Duration.ofHours(4));

        assertThat(plan.history().knownAt(recorded).facts()).hasSize(3);
        assertThat(plan.history().knownAt(recorded.minusNanos(1)).facts()).hasSize(2);
    }

    private Instant noonOf(int day) {
        return plan.day(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Test
    void doesNotKnowWhatWasReportedLater() {
        assertThat(plan.history().knownAt(noonOf(2)).observations()).isEmpty();
        assertThat(plan.history().knownAt(noonOf(3)).observations()).hasSize(1);
    }

    @Test
    void isNotWholeWithAGapOrWithoutItsAssignmentOrWithTwo() {
        List<Fact> facts = plan.facts();

        assertThat(History.of(List.of(), List.of()).isWhole()).isFalse();
        assertThat(History.of(facts.subList(1, 3), List.of()).isWhole()).isFalse();
        assertThat(History.of(List.of(facts.get(0), facts.get(2)), List.of()).isWhole())
                .isFalse();
        assertThat(History.of(List.of(facts.get(0), facts.get(0)), List.of()).isWhole())
                .isFalse();
    }
}
