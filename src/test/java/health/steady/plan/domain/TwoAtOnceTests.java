package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Remove;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanRefused;
import health.steady.plan.Submission;
import health.steady.protocol.Fact.ExerciseRemoved;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people who press their buttons at the same moment. */
@SteadyTest
class TwoAtOnceTests {

    private static final LocalDate DAY_3 = SURGERY.plusDays(3);

    @Autowired
    PlanApi plans;

    @Autowired
    BeanFactory beans;

    final ExecutorService hands = Executors.newFixedThreadPool(2);
    final CyclicBarrier together = new CyclicBarrier(2);
    PlanFixtures clinic;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
    }

    @AfterEach
    void letGo() {
        hands.shutdownNow();
    }

    @RepeatedTest(5)
    void ofTwoWhoChangeAPlanOneWinsAndTheOtherLearnsOfIt() throws Exception {
        PlanId plan = clinic.operated();

        List<Object> outcomes = bothAtOnce(
                () -> sign(clinic.surgeon, plan, new Submission(Ids.next(), 2), new Remove("brace")),
                () -> sign(clinic.therapist, plan, new Submission(Ids.next(), 2), new Remove("breathe")));

        assertThat(outcomes).filteredOn(plan::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(PlanChanged.class::isInstance)
                .singleElement()
                .satisfies(changed ->
                        assertThat(((PlanChanged) changed).since()).hasExactlyElementsOfTypes(ExerciseRemoved.class));
        assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(3);
    }

    @RepeatedTest(5)
    void aFormSentTwiceIsSignedOnce() throws Exception {
        PlanId plan = clinic.operated();
        Submission form = new Submission(Ids.next(), 2);

        List<Object> outcomes = bothAtOnce(
                () -> sign(clinic.surgeon, plan, form, new Remove("brace")),
                () -> sign(clinic.surgeon, plan, form, new Remove("brace")));

        assertThat(outcomes).containsExactly(plan, plan);
        assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(3);
    }

    @RepeatedTest(5)
    void aPatientGetsOnePlanOfTwo() throws Exception {
        AssignPlan one = clinic.assignment(clinic.patient.id());
        AssignPlan other = clinic.assignment(clinic.patient.id());

        List<Object> outcomes = bothAtOnce(
                () -> plans.assign(clinic.surgeon, one, SURGERY, at(SURGERY)),
                () -> plans.assign(clinic.surgeon, other, SURGERY, at(SURGERY)));

        assertThat(outcomes).filteredOn(PlanId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(PlanRefused.class::isInstance).hasSize(1);
    }

    @RepeatedTest(5)
    void anAssignmentSentTwiceAssignsOnce() throws Exception {
        AssignPlan form = clinic.assignment(clinic.patient.id());

        List<Object> outcomes = bothAtOnce(
                () -> plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY)),
                () -> plans.assign(clinic.surgeon, form, SURGERY, at(SURGERY)));

        assertThat(outcomes).containsExactly(form.plan(), form.plan());
        assertThat(plans.plan(clinic.surgeon, form.plan()).orElseThrow().seen()).isEqualTo(1);
    }

    private PlanId sign(CurrentUser by, PlanId plan, Submission form, Decision decision) {
        plans.sign(by, plan, form, decision, "A good reason", DAY_3, at(DAY_3));
        return plan;
    }

    private List<Object> bothAtOnce(Callable<PlanId> one, Callable<PlanId> other) throws InterruptedException {
        Future<PlanId> first = hands.submit(() -> meet(one));
        Future<PlanId> second = hands.submit(() -> meet(other));
        return List.of(outcome(first), outcome(second));
    }

    private PlanId meet(Callable<PlanId> action) throws Exception {
        together.await();
        return action.call();
    }

    private static Object outcome(Future<PlanId> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException refused) {
            return refused.getCause();
        }
    }
}
