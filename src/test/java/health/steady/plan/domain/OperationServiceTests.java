package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.Operations;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.plan.PlanView;
import health.steady.plan.ReplacePlan;
import health.steady.plan.Shown;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SteadyTest
class OperationServiceTests {

    private static final LocalDate DAY_20 = SURGERY.plusDays(20);

    @Autowired
    BeanFactory beans;

    @Autowired
    PlanApi plans;

    @Autowired
    Operations operations;

    @Autowired
    ProgressApi progress;

    PlanFixtures clinic;
    PlanId first;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        first = clinic.operated();
    }

    private PlanId replace(CurrentUser by, AssignPlan next, int seen) {
        return operations.replace(
                by, new ReplacePlan(first, seen, next, "Another operation: it came back"), DAY_20, at(DAY_20));
    }

    private AssignPlan next() {
        return clinic.assignment(clinic.patient.id());
    }

    @Test
    void closesOnePlanAndAssignsAnotherOnce() {
        AssignPlan next = next();

        replace(clinic.surgeon, next, 2);
        replace(clinic.surgeon, next, 2);

        PlanView closed = plans.plan(clinic.surgeon, first).orElseThrow();
        assertThat(closed.day(DAY_20).standing()).isEqualTo(Standing.CLOSED);
        assertThat(closed.course().history().facts().get(2).signature().reason())
                .isEqualTo("Another operation: it came back");
        assertThat(plans.planOf(clinic.self, clinic.patient.id()).orElseThrow().id())
                .isEqualTo(next.plan());
        assertThat(plans.plan(clinic.surgeon, next.plan()).orElseThrow().seen()).isEqualTo(1);
    }

    @Test
    void leavesBothAsTheyWereWhenTheNewOneMayNotBeSigned() {
        AssignPlan next = next();
        AssignPlan unanswered = new AssignPlan(
                next.plan(),
                next.patient(),
                next.rulebookDigest(),
                next.surgeryOn(),
                Map.of(),
                next.imposed(),
                next.contraindications());

        assertThatThrownBy(() -> replace(clinic.surgeon, unanswered, 2)).isInstanceOf(PlanRefused.class);

        assertThat(plans.plan(clinic.surgeon, first).orElseThrow().seen()).isEqualTo(2);
        assertThat(plans.plan(clinic.surgeon, next.plan())).isEmpty();
    }

    @Test
    void keepsThePastAsItWasShown() {
        LocalDate day = SURGERY.plusDays(5);
        plans.give(clinic.self, day, "en", at(day));
        PlanView before = plans.planOf(clinic.self, clinic.patient.id()).orElseThrow();
        List<Shown> shown = plans.shownOn(clinic.self, before, day);

        replace(clinic.surgeon, next(), 2);

        PlanView now = plans.planOf(clinic.self, clinic.patient.id()).orElseThrow();
        assertThat(shown).hasSize(1);
        assertThat(plans.shownOn(clinic.self, now, day)).isEqualTo(shown);
        assertThat(plans.shownOn(clinic.surgeon, before, day)).isEqualTo(shown);
    }

    @Test
    void keepsOpenDangerSignsOpenAndEndedOnesEnded() {
        UUID ended = danger(3);
        UUID open = danger(4);
        clinic.sign(clinic.surgeon, first, new Decision.EndSuspension(ended), 5);

        AssignPlan next = next();
        replace(clinic.surgeon, next, 3);

        List<Fact> facts = plans.plan(clinic.surgeon, next.plan())
                .orElseThrow()
                .course()
                .history()
                .facts();
        assertThat(facts)
                .filteredOn(Fact.SuspensionEnded.class::isInstance)
                .extracting(fact -> ((Fact.SuspensionEnded) fact).checkIn())
                .containsExactly(ended)
                .doesNotContain(open);
        assertThat(facts.get(1).signature().effectiveOn()).isEqualTo(SURGERY.plusDays(5));
    }

    /** A sign that calls nobody, so that a clinician may end it at once. */
    private UUID danger(int day) {
        LocalDate on = SURGERY.plusDays(day);
        RecordCheckIn report = new RecordCheckIn(Ids.next(), on, 3, 3, Set.of("RF04"));
        progress.checkIn(clinic.surgeon, first, report, on, at(on));
        return report.id();
    }

    @Test
    void tellsWhatWasSignedMeanwhile() {
        clinic.sign(clinic.therapist, first, new Decision.Remove("brace"), 19);

        assertThatExceptionOfType(PlanChanged.class)
                .isThrownBy(() -> replace(clinic.surgeon, next(), 2))
                .satisfies(changed -> assertThat(changed.since()).hasSize(1));
        assertThat(plans.planOf(clinic.surgeon, clinic.patient.id())
                        .orElseThrow()
                        .id())
                .isEqualTo(first);
    }

    @Test
    void isTheSurgeonsAboutTheirOwnPatients() {
        PlanFixtures elsewhere = new PlanFixtures(beans);

        assertRefused("", "by-surgeon", () -> replace(clinic.therapist, next(), 2));
        assertThatExceptionOfType(PlanNotFound.class)
                .isThrownBy(() -> replace(elsewhere.surgeon, elsewhere.assignment(elsewhere.patient.id()), 2));
        assertThat(plans.plan(clinic.surgeon, first).orElseThrow().seen()).isEqualTo(2);
    }

    @Test
    void refusesAPlanThatHasEnded() {
        clinic.sign(clinic.surgeon, first, new Decision.Close(), 19);

        assertRefused("", "closed", () -> replace(clinic.surgeon, next(), 3));
    }
}
