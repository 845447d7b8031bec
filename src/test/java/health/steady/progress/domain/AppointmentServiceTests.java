package health.steady.progress.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.progress.domain.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.SystemContext;
import health.steady.plan.PlanFixtures;
import health.steady.progress.EntryNotFound;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SteadyTest
class AppointmentServiceTests {

    private static final LocalDate TODAY = SURGERY.plusDays(20);

    @Autowired
    PlannedVisits visits;

    @Autowired
    BeanFactory beans;

    PlanFixtures clinic;
    PatientId patient;

    @BeforeEach
    void register() {
        clinic = new PlanFixtures(beans);
        patient = clinic.patient.id();
    }

    @Test
    void tellsTheNextOneFromADayOn() {
        PlannedVisit near = plan(TODAY.plusDays(3), LocalTime.of(9, 30));
        PlannedVisit far = plan(TODAY.plusDays(10), null);

        assertThat(next(clinic.therapist, TODAY)).containsExactly(Map.entry(patient, near));
        assertThat(next(clinic.self, TODAY.plusDays(4))).containsExactly(Map.entry(patient, far));
        assertThat(next(clinic.therapist, TODAY.plusDays(11))).isEmpty();
    }

    @Test
    void putsAVisitWithATimeBeforeOneOfTheSameDayWithout() {
        plan(TODAY, null);
        PlannedVisit timed = plan(TODAY, LocalTime.of(16, 0));

        assertThat(next(clinic.therapist, TODAY)).containsEntry(patient, timed);
    }

    @Test
    void tellsASystemContextWithOneStatement() {
        PlannedVisit visit = plan(TODAY, null);

        List<String> statements = StatementCount.during(() -> Acting.asSystem(
                SystemContext.ALERT,
                () -> assertThat(visits.next(clinic.patient.clinic(), List.of(patient), TODAY))
                        .containsEntry(patient, visit)));

        assertThat(statements).hasSize(1);
    }

    @Test
    void plansOnceWhatIsSentTwiceAndLeavesOutWhatIsCancelled() {
        PlannedVisit visit = plan(TODAY, null);
        send(clinic.therapist, new PlannedVisit(visit.id(), TODAY.plusDays(5), null, clinic.surgeon.id()));
        assertThat(next(clinic.therapist, TODAY)).containsEntry(patient, visit);

        Acting.as(clinic.surgeon, () -> visits.cancel(clinic.surgeon, patient, visit.id(), at(TODAY)));
        Acting.as(clinic.surgeon, () -> visits.cancel(clinic.surgeon, patient, visit.id(), at(TODAY)));

        assertThat(next(clinic.therapist, TODAY)).isEmpty();
    }

    @Test
    void refusesADayThatHasPassedOrIsTooFarAndSomebodyElse() {
        assertRefused("next", "visit-has-passed", () -> plan(TODAY.minusDays(1), null));
        assertRefused("next", "visit-too-far", () -> plan(TODAY.plusDays(731), null));
        assertRefused("with", "visit-with-a-stranger", () -> send(clinic.therapist, visit(clinic.administrator.id())));
        assertThat(next(clinic.therapist, TODAY)).isEmpty();
    }

    @Test
    void areNobodyElsesBusiness() {
        PlannedVisit visit = plan(TODAY, null);
        PlanFixtures elsewhere = new PlanFixtures(beans);

        assertThatExceptionOfType(EntryNotFound.class)
                .isThrownBy(() -> send(elsewhere.therapist, visit(elsewhere.therapist.id())));
        assertThatExceptionOfType(EntryNotFound.class)
                .isThrownBy(() -> Acting.as(
                        elsewhere.therapist, () -> visits.cancel(elsewhere.therapist, patient, visit.id(), at(TODAY))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> send(clinic.self, visit(clinic.therapist.id())));
        assertThat(next(elsewhere.therapist, TODAY)).isEmpty();
    }

    private PlannedVisit plan(LocalDate on, @Nullable LocalTime time) {
        PlannedVisit visit = new PlannedVisit(Ids.next(), on, time, clinic.therapist.id());
        send(clinic.therapist, visit);
        return visit;
    }

    private static PlannedVisit visit(PersonId with) {
        return new PlannedVisit(Ids.next(), TODAY, null, with);
    }

    private void send(CurrentUser by, PlannedVisit visit) {
        Acting.as(by, () -> visits.plan(by, patient, visit, TODAY, at(TODAY)));
    }

    private Map<PatientId, PlannedVisit> next(CurrentUser viewer, LocalDate from) {
        return Acting.as(viewer, () -> visits.next(clinic.patient.clinic(), List.of(patient), from));
    }
}
