package health.steady.progress.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.progress.domain.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.progress.CheckInRecorded;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Effort;
import health.steady.progress.LogSession.Outcome;
import health.steady.progress.OverloadLogged;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SteadyTest
@RecordApplicationEvents
class ProgressServiceTests {

    private static final LocalDate DAY_3 = SURGERY.plusDays(3);

    @Autowired
    ProgressApi progress;

    @Autowired
    PlanApi plans;

    @Autowired
    BeanFactory beans;

    @Autowired
    ApplicationEvents events;

    PlanFixtures clinic;
    PlanId plan;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        plan = clinic.operated();
    }

    @Test
    void storesEachOfFiveHundredCheckInsThatAreSentTwiceAtOnce() throws Exception {
        List<UUID> sent = new ArrayList<>();
        ExecutorService many = Executors.newFixedThreadPool(8);
        List<Future<?>> answers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            RecordCheckIn report = new RecordCheckIn(Ids.next(), DAY_3, i % 4, 1, Set.of());
            sent.add(report.id());
            for (int again = 0; again < 2; again++) {
                answers.add(many.submit(() -> Acting.as(clinic.self, () -> report(clinic.self, report))));
            }
        }
        for (Future<?> answer : answers) {
            answer.get();
        }
        many.shutdown();

        assertThat(observations()).extracting(Observation::id).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(events.stream(CheckInRecorded.class))
                .extracting(told -> told.report().id())
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void tellsOfAReportOnce() {
        RecordCheckIn report = new RecordCheckIn(Ids.next(), DAY_3, 3, 1, Set.of("RF04"));
        report(clinic.therapist, report);
        report(clinic.therapist, report);

        assertThat(events.stream(CheckInRecorded.class))
                .singleElement()
                .returns(report.id(), told -> told.report().id())
                .returns(Set.of("RF04"), CheckInRecorded::newSigns);
    }

    @Test
    void tellsOfACorrectionOnlyTheSignsThatAreNew() {
        RecordCheckIn report = new RecordCheckIn(Ids.next(), DAY_3, 3, 1, Set.of("RF04"));
        report(clinic.therapist, report);
        report(
                clinic.therapist,
                new RecordCheckIn(
                        Ids.next(), report.id(), DAY_3, 3, 1, Set.of("RF04", "RF08"), Set.of(), Set.of(), null, ""));

        assertThat(events.stream(CheckInRecorded.class))
                .extracting(CheckInRecorded::newSigns)
                .containsExactly(Set.of("RF04"), Set.of("RF08"));
    }

    @Test
    void tellsOnceOfAnExerciseThatHurtTooMuch() {
        LogSession kept = walked(null, 5);
        LogSession tooMuch = walked(kept.id(), 6);
        LogSession worse = walked(tooMuch.id(), 8);
        for (LogSession said : List.of(kept, tooMuch, tooMuch, worse)) {
            progress.log(clinic.self, plan, said, DAY_3, at(DAY_3));
        }

        assertThat(events.stream(OverloadLogged.class))
                .singleElement()
                .returns(tooMuch.id(), OverloadLogged::entry)
                .returns("walk", OverloadLogged::exercise);
    }

    private static LogSession walked(@Nullable UUID corrects, int pain) {
        return new LogSession(Ids.next(), corrects, DAY_3, "walk", Outcome.DONE, 1, 5, pain, Effort.NOT_SAID, "");
    }

    @Test
    void findsNothingOfAStranger() {
        PlanFixtures elsewhere = new PlanFixtures(beans);
        RecordCheckIn report = new RecordCheckIn(Ids.next(), DAY_3, 3, 1, Set.of());
        LogSession walk = LogSession.done(Ids.next(), DAY_3, "walk", 5);
        report(clinic.self, report);
        progress.log(clinic.self, plan, walk, DAY_3, at(DAY_3));

        for (CurrentUser stranger : List.of(elsewhere.self, elsewhere.surgeon, clinic.administrator)) {
            assertThatExceptionOfType(PlanNotFound.class).isThrownBy(() -> report(stranger, report));
            assertThatExceptionOfType(PlanNotFound.class)
                    .isThrownBy(() -> progress.log(stranger, plan, walk, DAY_3, at(DAY_3)));
            assertThat(progress.checkIn(stranger, report.id())).isEmpty();
            assertThat(progress.session(stranger, walk.id())).isEmpty();
        }
    }

    @Test
    void letsAPatientNotCorrectWhatTheTeamRecorded() {
        RecordCheckIn report = new RecordCheckIn(Ids.next(), DAY_3, 3, 1, Set.of());
        report(clinic.therapist, report);
        RecordCheckIn correction =
                new RecordCheckIn(Ids.next(), report.id(), DAY_3, 1, 1, Set.of(), Set.of(), Set.of(), null, "");

        assertRefused("", "corrects-anothers", () -> report(clinic.self, correction));
        report(clinic.surgeon, correction);

        assertThat(observations()).hasSize(1);
    }

    @Test
    void keepsLateWhatThePlanDoesNotHaveAnyMore() {
        LogSession late = LogSession.done(Ids.next(), DAY_3, "bridge", 0);

        assertThat(progress.log(clinic.self, plan, late, DAY_3.plusDays(7), at(DAY_3.plusDays(7)))
                        .offered())
                .isFalse();
        assertRefused(
                "exercise",
                "withheld",
                () -> progress.log(
                        clinic.self, plan, LogSession.done(Ids.next(), DAY_3, "bridge", 0), DAY_3, at(DAY_3)));
    }

    private void report(CurrentUser by, RecordCheckIn report) {
        progress.checkIn(by, plan, report, DAY_3, at(DAY_3));
    }

    private List<Observation> observations() {
        return plans.plan(clinic.therapist, plan)
                .orElseThrow()
                .course()
                .history()
                .observations();
    }
}
