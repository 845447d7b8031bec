package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Observation.CheckIn;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreTests {

    @Test
    void readsBackAndLegAndTheWorseOfThem() {
        CheckIn report = report(3, 5, Set.of());

        assertThat(Score.BACK_PAIN.of(report)).isEqualTo(3);
        assertThat(Score.LEG_PAIN.of(report)).isEqualTo(5);
        assertThat(Score.PAIN.of(report)).isEqualTo(5);
        assertThat(Score.PAIN.isSaidIn(report)).isTrue();
    }

    @Test
    void readsPainOverTwoHoursOnlyWhereSomethingIsNamed() {
        assertThat(Score.OVER_TWO_HOURS.isSaidIn(report(0, 0, Set.of("walk")))).isTrue();
        assertThat(Score.OVER_TWO_HOURS.of(report(0, 0, Set.of("walk")))).isEqualTo(1);
        assertThat(Score.OVER_TWO_HOURS.isSaidIn(report(9, 9, Set.of()))).isFalse();
        assertThat(Score.OVER_TWO_HOURS.of(report(9, 9, Set.of()))).isZero();
    }

    private static CheckIn report(int back, int leg, Set<String> raisedAfter) {
        return new CheckIn(
                new UUID(7, 1),
                HistoryFixtures.SURGERY,
                Instant.EPOCH,
                HistoryFixtures.author(Signer.PATIENT),
                back,
                leg,
                Set.of(),
                Set.of(),
                raisedAfter);
    }
}
