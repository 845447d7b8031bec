package health.steady.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.progress.domain.Corrections.Entry;
import health.steady.protocol.Author;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import health.steady.protocol.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Author PATIENT = new Author(new UUID(4, 4), Signer.PATIENT);

    @Test
    void leaveAsItIsWhatNobodyCorrected() {
        Entry one = report(1, null, 3, Set.of("RF04"), Set.of("walk"));

        assertThat(Corrections.applied(List.of(one))).containsExactly(one.said());
    }

    @Test
    void countTheLastOfAChainFromWhenTheFirstWasRecorded() {
        List<Observation> counted = Corrections.applied(List.of(
                report(1, null, 8, Set.of(), Set.of("walk")),
                report(2, 1, 3, Set.of(), Set.of()),
                report(3, 2, 2, Set.of(), Set.of())));

        assertThat(counted).singleElement().isEqualTo(report(3, null, 2, Set.of(), Set.of(), at(1)));
    }

    @Test
    void leaveADangerSignWithTheReportThatNamedItFirst() {
        List<Observation> counted = Corrections.applied(List.of(
                report(1, null, 8, Set.of("RF01"), Set.of("walk")), report(2, 1, 3, Set.of("RF01", "RF08"), Set.of())));

        assertThat(counted)
                .containsExactly(
                        report(1, null, 3, Set.of("RF01"), Set.of(), at(1)),
                        report(2, null, 3, Set.of("RF08"), Set.of(), at(1)));
    }

    @Test
    void neverTakeADangerSignBack() {
        List<Observation> counted = Corrections.applied(
                List.of(report(1, null, 3, Set.of("RF01"), Set.of()), report(2, 1, 3, Set.of(), Set.of())));

        assertThat(counted)
                .flatExtracting(said -> ((CheckIn) said).dangerSigns())
                .containsExactly("RF01");
    }

    @Test
    void takeBackWhatWasNotedByMistake() {
        assertThat(Corrections.applied(List.of(session(1, null, true), session(2, 1, false))))
                .isEmpty();
        assertThat(Corrections.applied(List.of(session(1, null, true), session(2, 1, false), session(3, 2, true))))
                .singleElement()
                .returns(at(1), Observation::recordedAt)
                .returns(new UUID(0, 3), Observation::id);
    }

    private static Entry report(int id, @Nullable Integer corrects, int pain, Set<String> signs, Set<String> raised) {
        return new Entry(
                corrects == null ? null : new UUID(0, corrects),
                report(id, corrects, pain, signs, raised, at(id)),
                true);
    }

    private static CheckIn report(
            int id, @Nullable Integer corrects, int pain, Set<String> signs, Set<String> raised, Instant recorded) {
        return new CheckIn(new UUID(0, id), DAY, recorded, PATIENT, pain, 1, signs, Set.of(), raised);
    }

    private static Entry session(int id, @Nullable Integer corrects, boolean happened) {
        return new Entry(
                corrects == null ? null : new UUID(0, corrects),
                new SessionLog(
                        new UUID(0, id),
                        DAY,
                        at(id),
                        PATIENT,
                        "brace",
                        happened ? Outcome.DONE : Outcome.SKIPPED,
                        happened ? 1 : 0,
                        0,
                        null),
                happened);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-11-20T00:00:00Z").plusSeconds(3600L * hour);
    }
}
