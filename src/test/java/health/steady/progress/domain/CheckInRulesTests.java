package health.steady.progress.domain;

import static health.steady.progress.domain.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThatNoException;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.Role;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.progress.CheckInEntry;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordCheckIn.Weekly;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.RulebookFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInRulesTests {

    static final LocalDate TODAY = HistoryFixtures.SURGERY.plusDays(20);
    static final UUID ID = new UUID(1, 2);

    static PlanView plan() {
        PatientView patient =
                new PatientView(PatientId.random(), ClinicId.random(), "Ruth Keller", LocalDate.of(1956, 4, 1), null);
        return new PlanView(
                new PlanId(new UUID(0, 9)),
                patient,
                HistoryFixtures.planFor(RulebookFixtures.gated()).confirmedOn(0).course(),
                Map.of(),
                true);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void isAboutTodayOrTheLastSevenDays(int daysBack) {
        assertThatNoException().isThrownBy(() -> take(report(TODAY.minusDays(daysBack), 0, 10, Set.of("RF01"))));
    }

    @Test
    void isAboutNoDayToCome() {
        assertRefused("on", "day-to-come", () -> take(report(TODAY.plusDays(1), 1, 1, Set.of())));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 40_000})
    void isNotAboutLongAgo(int daysBack) {
        assertRefused("on", "too-long-ago", () -> take(report(TODAY.minusDays(daysBack), 1, 1, Set.of())));
    }

    @Test
    void isNotAboutADayBeforeSurgery() {
        LocalDate third = HistoryFixtures.SURGERY.plusDays(3);
        RecordCheckIn before = report(HistoryFixtures.SURGERY.minusDays(1), 1, 1, Set.of());

        assertRefused("on", "before-surgery", () -> CheckInRules.require(before, Role.PATIENT, plan(), third));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE})
    void countsPainFrom0To10(int score) {
        assertRefused("backPain", "score-out-of-range", () -> take(report(TODAY, score, 1, Set.of())));
        assertRefused("legPain", "score-out-of-range", () -> take(report(TODAY, 1, score, Set.of())));
    }

    @Test
    void knowsItsDangerSignsStatesAndActivities() {
        assertRefused("dangerSigns", "unknown-danger-sign", () -> take(report(TODAY, 1, 1, Set.of("RF01", "RF99"))));
        assertRefused("states", "unknown-state", () -> take(report(Set.of("sleepy"), Set.of())));
        assertRefused("raisedAfter", "unknown-activity", () -> take(report(Set.of(), Set.of("walk", "juggling"))));
        assertThatNoException().isThrownBy(() -> take(report(Set.of("drowsy"), Set.of("walk", "brace", "other"))));
    }

    @Test
    void takesWeeklyAnswersInPartAndInRange() {
        assertThatNoException().isThrownBy(() -> take(weekly(new Weekly(null, 10, ""), "")));
        assertRefused("sleep", "score-out-of-range", () -> take(weekly(new Weekly(11, null, ""), "")));
        assertRefused("confidence", "score-out-of-range", () -> take(weekly(new Weekly(null, -1, ""), "")));
        assertRefused("hardest", "text-unusable", () -> take(weekly(new Weekly(null, null, "x".repeat(1001)), "")));
    }

    @Test
    void takesPlainWordsOnly() {
        assertThatNoException().isThrownBy(() -> take(weekly(null, "First line\nand the second")));
        assertRefused("note", "text-unusable", () -> take(weekly(null, "x".repeat(1001))));
        assertRefused("note", "text-unusable", () -> take(weekly(null, "\u0000")));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SURGEON", "DELEGATE", "THERAPIST", "PATIENT"})
    void isTakenByThePatientOrAClinician(Role role) {
        assertRefused(
                "", "not-a-reporter", () -> CheckInRules.require(report(TODAY, 1, 1, Set.of()), role, plan(), TODAY));
    }

    @Test
    void correctsOnceWhatIsOnesOwnAndOfTheSameDay() {
        RecordCheckIn correction = correction(TODAY);

        assertThatNoException()
                .isThrownBy(() -> CheckInRules.requireCorrectable(correction, entry(null, true), Role.PATIENT));
        assertThatNoException()
                .isThrownBy(() -> CheckInRules.requireCorrectable(correction, entry(ID, true), Role.PATIENT));
        assertRefused("", "corrects-nothing", () -> CheckInRules.requireCorrectable(correction, null, Role.PATIENT));
        assertRefused(
                "",
                "corrects-anothers",
                () -> CheckInRules.requireCorrectable(correction, entry(null, false), Role.PATIENT));
        assertRefused(
                "",
                "corrected-already",
                () -> CheckInRules.requireCorrectable(correction, entry(new UUID(5, 5), true), Role.PATIENT));
        assertRefused(
                "on",
                "corrects-another-day",
                () -> CheckInRules.requireCorrectable(correction(TODAY.minusDays(1)), entry(null, true), Role.PATIENT));
    }

    @Test
    void isCorrectedForThePatientByAClinician() {
        assertThatNoException()
                .isThrownBy(
                        () -> CheckInRules.requireCorrectable(correction(TODAY), entry(null, false), Role.THERAPIST));
    }

    private static void take(RecordCheckIn said) {
        CheckInRules.require(said, Role.PATIENT, plan(), TODAY);
    }

    private static RecordCheckIn report(LocalDate on, int backPain, int legPain, Set<String> signs) {
        return new RecordCheckIn(ID, on, backPain, legPain, signs);
    }

    private static RecordCheckIn report(Set<String> states, Set<String> raisedAfter) {
        return new RecordCheckIn(ID, TODAY, 2, 1, Set.of(), states, raisedAfter);
    }

    private static RecordCheckIn weekly(@Nullable Weekly weekly, String note) {
        return new RecordCheckIn(ID, null, TODAY, 2, 1, Set.of(), Set.of(), Set.of(), weekly, note);
    }

    private static RecordCheckIn correction(LocalDate on) {
        return new RecordCheckIn(ID, new UUID(1, 1), on, 2, 1, Set.of(), Set.of(), Set.of(), null, "");
    }

    private static CheckInEntry entry(@Nullable UUID correctedBy, boolean own) {
        RecordCheckIn said = new RecordCheckIn(new UUID(1, 1), TODAY, 3, 3, Set.of());
        return new CheckInEntry(said, Instant.EPOCH, null, correctedBy, own);
    }
}
