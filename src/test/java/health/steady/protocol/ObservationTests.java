package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.Measurement;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTests {

    private static final UUID ID = new UUID(7, 1);
    private static final Author PATIENT = HistoryFixtures.author(Signer.PATIENT);

    @Test
    void painGoesFromNoneToTheWorst() {
        assertThat(checkIn(0, 10).legPain()).isEqualTo(10);
        assertThat(checkIn(10, 0).legPain()).isZero();
        assertThat(log(1, 5, 10).pain()).isEqualTo(10);
        assertThat(log(1, 5, 0).pain()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void otherPainIsRejected(int pain) {
        assertThatIllegalArgumentException().isThrownBy(() -> checkIn(pain, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> checkIn(0, pain));
        assertThatIllegalArgumentException().isThrownBy(() -> log(1, 5, pain));
    }

    @Test
    void painDuringAnExerciseNeedNotBeSaid() {
        assertThat(log(1, 5, null).pain()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "24, 600"})
    void aDayHoldsUpTo24TimesAndTenHours(int times, int minutes) {
        assertThat(log(times, minutes, null).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "25, 0", "0, -1", "0, 601"})
    void aDayHoldsNoMore(int times, int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> log(times, minutes, null));
    }

    @Test
    void nothingIsMeasuredBelowZero() {
        assertThat(measured("0").value()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> measured("-0.1"));
    }

    @Test
    void whatWasReportedIsNotPrinted() {
        assertThat(checkIn(3, 4)).hasToString("check-in " + ID + " of 2026-01-05");
        assertThat(log(1, 5, 3)).hasToString("log " + ID + " of 2026-01-05");
        assertThat(measured("12")).hasToString("measurement " + ID + " of 2026-01-05");
    }

    private static CheckIn checkIn(int back, int leg) {
        return new CheckIn(ID, HistoryFixtures.SURGERY, Instant.EPOCH, PATIENT, back, leg, Set.of());
    }

    private static SessionLog log(int times, int minutes, @Nullable Integer pain) {
        return new SessionLog(
                ID, HistoryFixtures.SURGERY, Instant.EPOCH, PATIENT, "walk", Outcome.DONE, times, minutes, pain);
    }

    private static Measurement measured(String value) {
        return new Measurement(
                ID, HistoryFixtures.SURGERY, Instant.EPOCH, PATIENT, "single-leg-stand", new BigDecimal(value));
    }
}
