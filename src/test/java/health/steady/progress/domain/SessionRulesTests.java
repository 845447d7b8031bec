package health.steady.progress.domain;

import static health.steady.progress.domain.CheckInRulesTests.ID;
import static health.steady.progress.domain.CheckInRulesTests.TODAY;
import static health.steady.progress.domain.CheckInRulesTests.plan;
import static health.steady.progress.domain.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import health.steady.people.Role;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Effort;
import health.steady.progress.LogSession.Outcome;
import health.steady.progress.SessionEntry;
import health.steady.protocol.DayPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionRulesTests {

    @Test
    void isAboutTodayOrTheLastFourteenDays() {
        assertThatNoException().isThrownBy(() -> take(LogSession.done(ID, TODAY.minusDays(14), "brace", 0)));
        assertRefused("on", "day-to-come", () -> take(LogSession.done(ID, TODAY.plusDays(1), "brace", 0)));
        assertRefused("on", "too-long-ago", () -> take(LogSession.done(ID, TODAY.minusDays(15), "brace", 0)));
    }

    @Test
    void isAboutAnExerciseThatTheRulebookKnows() {
        assertThatNoException().isThrownBy(() -> take(LogSession.done(ID, TODAY, "walk", 12)));
        assertRefused("exercise", "unknown-exercise", () -> take(LogSession.done(ID, TODAY, "juggling", 0)));
    }

    @Test
    void countsWithinADay() {
        assertRefused("times", "times-out-of-range", () -> take(said(Outcome.DONE, 25, 0, null, "")));
        assertRefused("minutes", "minutes-out-of-range", () -> take(said(Outcome.DONE, 1, 601, null, "")));
        assertRefused("pain", "score-out-of-range", () -> take(said(Outcome.DONE, 1, 0, 11, "")));
        assertRefused("note", "text-unusable", () -> take(said(Outcome.DONE, 1, 0, null, "x".repeat(501))));
    }

    @Test
    void saysTheSameTwice() {
        assertRefused("times", "done-but-not-once", () -> take(said(Outcome.PARTLY, 0, 0, null, "")));
        assertRefused("times", "not-done-but-counted", () -> take(said(Outcome.SKIPPED, 1, 0, null, "")));
        assertRefused("outcome", "nothing-to-take-back", () -> take(said(Outcome.NOT_DONE, 0, 0, null, "")));
        assertThatNoException().isThrownBy(() -> take(said(Outcome.SKIPPED, 0, 0, null, "My knee hurt")));
    }

    @Test
    void correctsOnceTheSameExerciseOfTheSameDay() {
        LogSession correction = said(Outcome.DONE, 2, 0, null, "");
        SessionEntry own = entry("brace", TODAY, null, true);

        assertThatNoException().isThrownBy(() -> SessionRules.requireCorrectable(correction, own, Role.PATIENT));
        assertRefused("", "corrects-nothing", () -> SessionRules.requireCorrectable(correction, null, Role.PATIENT));
        assertRefused(
                "",
                "corrects-anothers",
                () -> SessionRules.requireCorrectable(correction, entry("brace", TODAY, null, false), Role.PATIENT));
        assertRefused(
                "",
                "corrected-already",
                () -> SessionRules.requireCorrectable(
                        correction, entry("brace", TODAY, new UUID(5, 5), true), Role.PATIENT));
        assertRefused(
                "on",
                "corrects-another-day",
                () -> SessionRules.requireCorrectable(correction, entry("walk", TODAY, null, true), Role.PATIENT));
        assertRefused(
                "on",
                "corrects-another-day",
                () -> SessionRules.requireCorrectable(
                        correction, entry("brace", TODAY.minusDays(1), null, true), Role.PATIENT));
    }

    @Test
    void knowsWhatTheDayOffers() {
        DayPlan day = plan().day(TODAY);

        assertThat(SessionRules.isOffered("walk", day)).isTrue();
        day.exercises()
                .forEach(offer -> assertThat(
                                SessionRules.isOffered(offer.exercise().id(), day))
                        .isTrue());
        day.withheld()
                .forEach(held -> assertThat(
                                SessionRules.isOffered(held.exercise().id(), day))
                        .isFalse());
        assertThat(day.exercises()).isNotEmpty();
    }

    private static void take(LogSession said) {
        SessionRules.require(said, Role.PATIENT, plan(), TODAY);
    }

    private static LogSession said(Outcome outcome, int times, int minutes, @Nullable Integer pain, String note) {
        return new LogSession(ID, null, TODAY, "brace", outcome, times, minutes, pain, Effort.NOT_SAID, note);
    }

    private static SessionEntry entry(String exercise, LocalDate on, @Nullable UUID correctedBy, boolean own) {
        return new SessionEntry(
                LogSession.done(new UUID(1, 1), on, exercise, 0), Instant.EPOCH, true, correctedBy, own);
    }
}
