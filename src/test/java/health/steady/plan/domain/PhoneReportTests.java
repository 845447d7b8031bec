package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.rulebook;
import static health.steady.plan.domain.PlanStory.somebody;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.RecordCheckIn;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneReportTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
    private static final Instant NOW = Instant.parse("2026-09-20T15:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void isAboutTodayOrTheLastSevenDays(int daysBack) {
        CheckIn report = report(THERAPIST, TODAY.minusDays(daysBack), 0, 10, Set.of("RF01"));

        assertThat(report.on()).isEqualTo(TODAY.minusDays(daysBack));
        assertThat(report.by().as()).isEqualTo(Signer.THERAPIST);
        assertThat(report.dangerSigns()).containsExactly("RF01");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 8, 40_000})
    void isAboutNoOtherDay(int daysBack) {
        assertRefused("on", "report-out-of-range", () -> report(THERAPIST, TODAY.minusDays(daysBack), 1, 1, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE})
    void countsPainFrom0To10(int score) {
        assertRefused("backPain", "pain-out-of-range", () -> report(THERAPIST, TODAY, score, 1, Set.of()));
        assertRefused("legPain", "pain-out-of-range", () -> report(THERAPIST, TODAY, 1, score, Set.of()));
    }

    @Test
    void knowsItsDangerSigns() {
        assertRefused(
                "dangerSigns", "unknown-danger-sign", () -> report(THERAPIST, TODAY, 1, 1, Set.of("RF01", "RF99")));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SURGEON", "DELEGATE", "THERAPIST"})
    void isTakenByAClinician(Role role) {
        assertRefused("", "by-surgeon-delegate-therapist", () -> report(somebody(role), TODAY, 1, 1, Set.of()));
    }

    @Test
    void keepsHowThePatientIsAndWhatWasTooMuch() {
        CheckIn report = report(Set.of("drowsy"), Set.of("walk", "brace", "other"));

        assertThat(report.states()).containsExactly("drowsy");
        assertThat(report.raisedAfter()).containsExactlyInAnyOrder("walk", "brace", "other");
    }

    @Test
    void knowsItsStatesAndActivities() {
        assertRefused("states", "unknown-state", () -> report(Set.of("sleepy"), Set.of()));
        assertRefused("raisedAfter", "unknown-activity", () -> report(Set.of(), Set.of("walk", "juggling")));
    }

    private static CheckIn report(Set<String> states, Set<String> raisedAfter) {
        RecordCheckIn command = new RecordCheckIn(UUID.randomUUID(), TODAY, 2, 1, Set.of(), states, raisedAfter);
        return PhoneReport.of(command, THERAPIST, RulebookFixtures.gated(), TODAY, NOW);
    }

    private static CheckIn report(CurrentUser by, LocalDate on, int backPain, int legPain, Set<String> signs) {
        RecordCheckIn command = new RecordCheckIn(UUID.randomUUID(), on, backPain, legPain, signs);
        return PhoneReport.of(command, by, rulebook(), TODAY, NOW);
    }
}
