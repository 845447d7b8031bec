package health.steady.audit.watch;

import static health.steady.people.RecordTouched.Action.REFUSED;
import static health.steady.plan.PlanFixtures.SURGERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.audit.AuditFixtures;
import health.steady.audit.AuditFixtures.Kept;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.RecordTouched;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.Submission;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@SteadyTest
class TouchListenerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    PlanApi plans;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    PlanFixtures clinic;
    AuditFixtures audit;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
        audit = new AuditFixtures(beans);
    }

    @Test
    void keepsWhoRegisteredWhoJoinedAndWhatWasSigned() {
        PlanId plan = clinic.operated();

        assertThat(audit.about(clinic.patient.id()))
                .extracting(Kept::inShort)
                .containsExactly("WROTE patient", "WROTE care-team", "WROTE plan", "READ plan", "WROTE decision");
        assertThat(audit.about(clinic.patient.id()).get(2)).satisfies(kept -> {
            assertThat(kept.item()).isEqualTo(plan.value());
            assertThat(kept.by()).isEqualTo(clinic.surgeon.id());
            assertThat(kept.as()).isEqualTo("SURGEON");
            assertThat(kept.seq()).isEqualTo(3);
        });
    }

    @Test
    void keepsTheSameTouchOnceInOneTransaction() {
        PlanId plan = clinic.operated();
        int before = audit.about(clinic.patient.id()).size();

        transaction.executeWithoutResult(together -> {
            plans.plan(clinic.therapist, plan);
            plans.plan(clinic.therapist, plan);
            plans.planOf(clinic.therapist, clinic.patient.id());
        });
        plans.plan(clinic.therapist, plan);

        assertThat(audit.about(clinic.patient.id())).hasSize(before + 2);
    }

    @Test
    void keepsNothingOfWhatDidNotHappen() {
        int before = audit.about(clinic.patient.id()).size();

        transaction.executeWithoutResult(undone -> {
            clinic.assigned();
            undone.setRollbackOnly();
        });

        assertThat(audit.about(clinic.patient.id())).hasSize(before);
    }

    @Test
    void undoesTheActWhenItCannotBeKept() {
        PlanId plan = clinic.assigned();
        RecordTouched unkeepable = RecordTouched.wrote(clinic.surgeon, clinic.patient.id(), "No Such Word", null);

        assertThatException()
                .isThrownBy(() -> transaction.executeWithoutResult(together -> {
                    clinic.sign(clinic.surgeon, plan, new Decision.ConfirmSurgery(SURGERY), 0);
                    events.publishEvent(unkeepable);
                }));

        assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(1);
    }

    @Test
    void writesARefusalIntoTheRecordThatStayedClosed() {
        PlanId plan = clinic.operated();
        CurrentUser stranger = new PlanFixtures(beans).surgeon;

        assertThat(plans.plan(stranger, plan)).isEmpty();
        assertThat(plans.planOf(stranger, clinic.patient.id())).isEmpty();
        assertThatExceptionOfType(PlanNotFound.class)
                .isThrownBy(() -> plans.sign(
                        stranger,
                        plan,
                        new Submission(Ids.next(), 2),
                        new Decision.Remove("brace"),
                        "A reason",
                        SURGERY,
                        PlanFixtures.at(SURGERY)));

        assertThat(audit.about(clinic.patient.id()))
                .filteredOn(kept -> kept.action() == REFUSED)
                .allSatisfy(kept -> assertThat(kept.by()).isEqualTo(stranger.id()))
                .extracting(Kept::what)
                .containsExactly("plan", "patient", "plan");
    }

    @Test
    void writesARefusalOfWhatDoesNotExistIntoTheTrailOfTheClinic() {
        UUID nothing = Ids.next();

        assertThat(plans.plan(clinic.therapist, new PlanId(nothing))).isEmpty();

        assertThat(audit.aboutTheClinicOf(clinic.therapist))
                .filteredOn(kept -> nothing.equals(kept.item()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.inShort()).isEqualTo("REFUSED plan"));
    }

    @Test
    void keepsAWholePageInOneStatement() {
        List<PatientId> patients = Stream.of("Ann", "Ben", "Cid", "Dan", "Eve")
                .map(clinic::patient)
                .map(PatientView::id)
                .toList();

        List<String> statements = StatementCount.during(() -> {
            plans.listed(clinic.therapist, patients);
            return patients;
        });

        assertThat(statements).filteredOn(sql -> sql.contains("append_audit")).hasSize(1);
        assertThat(patients)
                .allSatisfy(patient -> assertThat(audit.about(patient))
                        .extracting(Kept::inShort)
                        .last()
                        .isEqualTo("LISTED caseload"));
    }

    @Test
    void letsManyAppendToTheSameChainsAtOnce() throws Exception {
        List<PatientId> patients = Stream.of("Ann", "Ben", "Cid")
                .map(clinic::patient)
                .map(PatientView::id)
                .toList();
        List<PatientId> turned = List.of(patients.get(2), patients.get(1), patients.get(0));
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> looks = Stream.iterate(0, number -> number + 1)
                    .limit(40)
                    .<Callable<Void>>map(number -> () -> {
                        plans.listed(clinic.therapist, number % 2 == 0 ? patients : turned);
                        return null;
                    })
                    .toList();
            for (Future<Void> look : desks.invokeAll(looks)) {
                look.get();
            }
        } finally {
            desks.shutdown();
        }

        assertThat(patients).allSatisfy(patient -> {
            List<Kept> kept = audit.about(patient);
            assertThat(kept)
                    .filteredOn(entry -> entry.what().equals("caseload"))
                    .hasSize(40);
            assertThat(kept)
                    .extracting(Kept::seq)
                    .doesNotHaveDuplicates()
                    .last()
                    .isEqualTo((long) kept.size());
        });
    }
}
