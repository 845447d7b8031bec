package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.Decision.Keep;
import health.steady.plan.Decision.Release;
import health.steady.plan.Decision.Remove;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.plan.SignedTogether;
import health.steady.plan.SignedTogether.Part;
import health.steady.plan.TogetherRefused;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SteadyTest
class TogetherServiceTests {

    private static final LocalDate DAY_20 = SURGERY.plusDays(20);

    @Autowired
    BeanFactory beans;

    @Autowired
    PlanApi plans;

    @Autowired
    SignedTogether together;

    PlanFixtures clinic;
    PlanId first;
    PlanId second;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        first = clinic.operated();
        second = clinic.operated(clinic.patient("Ruth Keller").id());
    }

    private void sign(CurrentUser by, UUID submission, Part... parts) {
        together.sign(by, submission, List.of(parts), "Both are well", DAY_20, at(DAY_20));
    }

    private TogetherRefused refused(CurrentUser by, Part... parts) {
        return catchThrowableOfType(TogetherRefused.class, () -> sign(by, Ids.next(), parts));
    }

    private int seen(PlanId plan) {
        return plans.plan(clinic.surgeon, plan).orElseThrow().seen();
    }

    private static Part release(PlanId plan, String restriction) {
        return new Part(plan, 2, new Release(restriction));
    }

    @Test
    void signsAboutSeveralPlansOnce() {
        UUID form = Ids.next();
        Part[] parts = {
            release(first, "bending-1"), release(second, "bending-1"), release(first, "lifting-8lb"),
        };

        sign(clinic.surgeon, form, parts);
        sign(clinic.surgeon, form, parts);

        assertThat(seen(first)).isEqualTo(4);
        assertThat(seen(second)).isEqualTo(3);
    }

    @Test
    void signsNoneWhenOneMayNotBeSignedAndSaysWhyOfEach() {
        TogetherRefused refused = refused(
                clinic.surgeon,
                release(first, "bending-1"),
                release(first, "bending-2"),
                release(second, "nothing"),
                new Part(new PlanId(Ids.next()), 2, new Keep("bending-1")));

        assertThat(refused.refusals()).containsOnlyKeys(1, 2, 3);
        assertThat(((PlanRefused) refused.refusals().get(1)).code()).isEqualTo("release-too-early");
        assertThat(((PlanRefused) refused.refusals().get(2)).code()).isEqualTo("unknown-restriction");
        assertThat(refused.refusals().get(3)).isInstanceOf(PlanNotFound.class);
        assertThat(seen(first)).isEqualTo(2);
        assertThat(seen(second)).isEqualTo(2);
    }

    @Test
    void namesThePlanThatChangedMeanwhile() {
        clinic.sign(clinic.therapist, second, new Remove("brace"), 19);

        TogetherRefused refused = refused(clinic.surgeon, release(first, "bending-1"), release(second, "bending-1"));

        assertThat(refused.refusals()).containsOnlyKeys(1);
        assertThat(refused.refusals().get(1)).isInstanceOf(PlanChanged.class);
        assertThat(seen(first)).isEqualTo(2);
    }

    @Test
    void isTheSurgeonsAboutTheirOwnPatients() {
        PlanFixtures elsewhere = new PlanFixtures(beans);
        elsewhere.operated();

        assertThat(refused(clinic.therapist, release(first, "bending-1")).refusals())
                .containsOnlyKeys(0);
        assertThat(refused(elsewhere.surgeon, release(first, "bending-1"))
                        .refusals()
                        .get(0))
                .isInstanceOf(PlanNotFound.class);
    }

    @Test
    void needsAReasonAndSomethingToSign() {
        assertRefused("", "no-change", () -> sign(clinic.surgeon, Ids.next()));
        assertRefused(
                "reason",
                "reason-missing",
                () -> together.sign(
                        clinic.surgeon, Ids.next(), List.of(release(first, "bending-1")), " ", DAY_20, at(DAY_20)));
        assertRefused(
                "",
                "too-many-changes",
                () -> together.sign(
                        clinic.surgeon,
                        Ids.next(),
                        Collections.nCopies(51, release(first, "bending-1")),
                        "So",
                        DAY_20,
                        at(DAY_20)));
    }

    @Test
    void ofTwoSurgeonsAtOnceOneSignsAndTheOtherLearnsOfIt() throws Exception {
        CurrentUser other = new PeopleFixtures(beans).colleague(clinic.administrator, Role.SURGEON, "Dr. Samuel Ortiz");
        for (PlanId plan : List.of(first, second)) {
            beans.getBean(CareTeamService.class)
                    .add(
                            clinic.administrator,
                            plans.plan(clinic.surgeon, plan)
                                    .orElseThrow()
                                    .patient()
                                    .id(),
                            other.id(),
                            PeopleFixtures.NOW);
        }
        var hands = Executors.newFixedThreadPool(2);
        Callable<Object> one = () -> {
            sign(clinic.surgeon, Ids.next(), release(first, "bending-1"), release(second, "bending-1"));
            return "signed";
        };
        Callable<Object> two = () -> {
            sign(other, Ids.next(), release(second, "bending-1"), release(first, "bending-1"));
            return "signed";
        };
        List<Future<Object>> both = List.of(hands.submit(one), hands.submit(two));

        List<Object> outcomes = List.of(outcome(both.get(0)), outcome(both.get(1)));

        hands.shutdown();
        assertThat(outcomes).filteredOn("signed"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(TogetherRefused.class::isInstance).hasSize(1);
        assertThat(seen(first)).isEqualTo(3);
        assertThat(seen(second)).isEqualTo(3);
    }

    private static Object outcome(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException refused) {
            return refused.getCause();
        }
    }
}
