package health.steady.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.alert.AlertApi;
import health.steady.alert.AlertView;
import health.steady.alert.domain.LookService;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.SystemContext;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanRefused;
import health.steady.progress.LogSession;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.ReportRefused;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.review.domain.CaseQuery.Order;
import health.steady.review.domain.LateRows.Late;
import health.steady.review.domain.LateRows.Touched;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The projection is what would be computed again, whatever was written meanwhile and by whom. */
@SteadyTest
class CaseloadServiceTests {

    private static final CaseQuery EVERYBODY = new CaseQuery(CaseFilter.ALL, "", 0, 50, Order.NEED);

    @Autowired
    BeanFactory beans;

    @Autowired
    CaseloadService caseload;

    @Autowired
    CaseloadRefresh refresh;

    @Autowired
    LateRows late;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    PlanFixtures clinic;
    LocalDate today = PlanFixtures.SURGERY.plusDays(13);

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        clinic.operated();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isWhatWouldBeComputedAgain(long seed) {
        Random random = new Random(seed);
        List<PatientId> patients = new ArrayList<>(List.of(
                clinic.patient.id(),
                clinic.patient("Ruth Keller").id(),
                clinic.patient("Yan Yu").id()));
        PlanId second = clinic.operated(patients.get(1));
        clinic.assigned(patients.get(2));
        List<PlanId> plans = List.of(planOf(clinic.patient.id()), second);
        for (int step = 0; step < 25; step++) {
            change(random, plans.get(random.nextInt(2)), patients.get(random.nextInt(2)));

            List<CaseView> shown = caseload.pages(clinic.therapist, List.of(EVERYBODY), today)
                    .get(0)
                    .cases();

            List<ComputedCase> again = asSystem(() -> refresh.compute(clinic.therapist.clinic(), patients, today));
            assertThat(shown).hasSameSizeAs(again);
            for (ComputedCase computed : again) {
                CaseView view = shown.stream()
                        .filter(each -> each.patient().equals(computed.patient()))
                        .findFirst()
                        .orElseThrow();
                assertThat(view.details()).as("seed %s, step %s", seed, step).isEqualTo(computed.details());
                assertThat(view.standing()).isEqualTo(computed.standing());
                assertThat(view.day()).isEqualTo(computed.day());
                assertThat(view.stage()).isEqualTo(computed.stage());
                assertThat(places(computed.patient()))
                        .containsExactly(
                                computed.place(Ranking.THERAPIST),
                                computed.place(Ranking.SURGEON),
                                computed.place(Ranking.DELEGATE));
            }
        }
    }

    @Test
    void aRowStaysStaleWhenSomethingIsWrittenWhileItIsComputed() {
        PatientId patient = clinic.patient.id();
        List<Late> before = asSystem(() -> late.of(clinic.surgeon.clinic(), today, 10));
        List<ComputedCase> computed = asSystem(() -> refresh.compute(clinic.surgeon.clinic(), List.of(patient), today));
        asSystem(() -> {
            late.touch(List.of(new Touched(clinic.surgeon.clinic(), patient)));
            return true;
        });

        asSystem(() -> {
            late.keep(clinic.surgeon.clinic(), clinic.surgeon.zone(), computed, before);
            return true;
        });

        assertThat(asSystem(() -> late.of(clinic.surgeon.clinic(), today, 10)))
                .extracting(Late::patient)
                .containsExactly(patient);
    }

    @Test
    void theRoundLeavesNothingLateInAnyClinic() {
        PlanFixtures elsewhere = new PlanFixtures(beans);
        elsewhere.operated();

        caseload.keepFresh(zone -> today);

        for (PlanFixtures each : List.of(clinic, elsewhere)) {
            assertThat(asSystem(() -> late.of(each.surgeon.clinic(), today, 10)))
                    .isEmpty();
            assertThat(asSystem(() -> late.of(each.surgeon.clinic(), today.plusDays(1), 10)))
                    .hasSize(1);
        }
    }

    @Test
    void showsNobodyElsesPatientsAndTheirsToNobody() {
        PlanFixtures elsewhere = new PlanFixtures(beans);
        elsewhere.operated();

        assertThat(caseload.pages(clinic.surgeon, List.of(EVERYBODY), today)
                        .get(0)
                        .cases())
                .extracting(CaseView::patient)
                .containsExactly(clinic.patient.id());
        Integer seen = Acting.as(
                elsewhere.surgeon,
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*)::integer from caseload_row where clinic_id = :clinic")
                                .param("clinic", clinic.surgeon.clinic().value())
                                .query(Integer.class)
                                .single()));
        assertThat(seen).isZero();
    }

    private void change(Random random, PlanId plan, PatientId patient) {
        try {
            switch (random.nextInt(12)) {
                case 0 -> today = today.plusDays(1 + random.nextInt(3));
                case 1 -> checkIn(plan, random.nextInt(11), Set.of());
                case 2 -> checkIn(plan, 4, Set.of("RF04"));
                case 3 -> log(plan, "walk", random.nextInt(10));
                case 4 -> sign(clinic.surgeon, plan, new Decision.Release("bending-1"));
                case 5 -> sign(clinic.surgeon, plan, new Decision.Keep("lifting-8lb"));
                case 6 -> sign(clinic.therapist, plan, new Decision.RecordFinding("wound-dry", random.nextBoolean()));
                case 7 ->
                    sign(
                            clinic.therapist,
                            plan,
                            new Decision.Tighten(new Limit(Demand.BENDING, Amount.level(random.nextInt(2)))));
                case 8 -> visit(patient);
                case 9 -> handleAlerts();
                case 10 -> beans.getBean(LookService.class).lookSome(PlanFixtures.at(today), zone -> today);
                default ->
                    sign(clinic.surgeon, plan, random.nextBoolean() ? new Decision.Pause() : new Decision.Resume());
            }
        } catch (PlanRefused | ReportRefused refused) {
            assertThat(refused).isNotNull();
        }
    }

    private void sign(CurrentUser by, PlanId plan, Decision decision) {
        clinic.sign(by, plan, decision, (int) (today.toEpochDay() - PlanFixtures.SURGERY.toEpochDay()));
    }

    private void checkIn(PlanId plan, int pain, Set<String> signs) {
        beans.getBean(ProgressApi.class)
                .checkIn(
                        clinic.therapist,
                        plan,
                        new RecordCheckIn(Ids.next(), today, pain, 1, signs),
                        today,
                        PlanFixtures.at(today));
    }

    private void log(PlanId plan, String exercise, int pain) {
        LogSession log = new LogSession(
                Ids.next(), null, today, exercise, LogSession.Outcome.DONE, 1, 10, pain, LogSession.Effort.RIGHT, "");
        beans.getBean(ProgressApi.class).log(clinic.therapist, plan, log, today, PlanFixtures.at(today));
    }

    private void visit(PatientId patient) {
        PlannedVisit visit = new PlannedVisit(Ids.next(), today, LocalTime.of(10, 30), clinic.therapist.id());
        beans.getBean(PlannedVisits.class).plan(clinic.therapist, patient, visit, today, PlanFixtures.at(today));
    }

    private void handleAlerts() {
        AlertApi alerts = beans.getBean(AlertApi.class);
        for (AlertView alert : alerts.open(clinic.therapist, Pageable.ofSize(5))) {
            alerts.contacted(clinic.therapist, alert.id(), Ids.next(), "", PlanFixtures.at(today));
            alerts.resolve(clinic.therapist, alert.id(), Ids.next(), "Is well", PlanFixtures.at(today));
        }
    }

    private PlanId planOf(PatientId patient) {
        return caseload.pages(clinic.therapist, List.of(EVERYBODY), today).get(0).cases().stream()
                .filter(each -> each.patient().equals(patient))
                .map(CaseView::plan)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> places(PatientId patient) {
        return asSystem(() -> jdbc.sql(
                        "select for_therapist, for_surgeon, for_delegate from caseload_row where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, number) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single());
    }

    private <T> T asSystem(Supplier<T> task) {
        return Acting.asSystem(SystemContext.CASELOAD, () -> transaction.execute(status -> task.get()));
    }
}
