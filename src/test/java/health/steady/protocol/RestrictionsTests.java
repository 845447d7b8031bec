package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.DayPlanFixtures.reasonsFor;
import static health.steady.protocol.DayPlanFixtures.restriction;
import static health.steady.protocol.DayPlanFixtures.restrictionsOf;
import static health.steady.protocol.HistoryFixtures.another;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Limits that clinicians set besides the protocol's. */
class RestrictionsTests {

    private static final Limit NO_BENDING = new Limit(Demand.BENDING, Amount.level(0));

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0).advancedOnTime();

    @Test
    void aTherapistsLimitHoldsBesideTheProtocols() {
        plan.tightenedOn(20, NO_BENDING);
        String id = "tightened-" + plan.lastSeq();

        assertThat(restrictionsOf(plan.planOn(19))).doesNotContain(id);
        DayPlan day = plan.planOn(20);
        assertThat(restrictionsOf(day)).contains("bending-1", id);
        assertThat(offeredBy(day)).doesNotContain("lying-march/basic");
        assertThat(reasonsFor("lying-march", day)).extracting(Reason::id).containsExactly(id);
        assertThat(restriction(id, day).cause().signed()).isNotNull();
    }

    @Test
    void endsByWhoSetIt() {
        plan.tightenedOn(20, NO_BENDING);
        int set = plan.lastSeq();
        plan.tighteningEndedOn(25, set);

        assertThat(restrictionsOf(plan.planOn(24))).contains("tightened-" + set);
        assertThat(restrictionsOf(plan.planOn(25))).doesNotContain("tightened-" + set);
    }

    @Test
    void aDelegateEndsItsOwn() {
        plan.by(Signer.DELEGATE).tightenedOn(20, NO_BENDING);
        int set = plan.lastSeq();
        plan.by(Signer.DELEGATE).tighteningEndedOn(25, set);

        assertThat(restrictionsOf(plan.planOn(25))).doesNotContain("tightened-" + set);
    }

    @Test
    void doesNotEndByAnotherTherapist() {
        plan.tightenedOn(20, NO_BENDING);
        int set = plan.lastSeq();
        plan.by(another(Signer.THERAPIST)).tighteningEndedOn(25, set);

        assertThat(restrictionsOf(plan.planOn(25))).contains("tightened-" + set);
    }

    @Test
    void endsByAnySurgeon() {
        plan.by(Signer.SURGEON).tightenedOn(20, NO_BENDING);
        int set = plan.lastSeq();
        plan.by(another(Signer.SURGEON)).tighteningEndedOn(25, set);

        assertThat(restrictionsOf(plan.planOn(25))).doesNotContain("tightened-" + set);
    }

    @Test
    void aSurgeonsDoesNotEndByATherapist() {
        plan.by(Signer.SURGEON).tightenedOn(20, NO_BENDING);
        int set = plan.lastSeq();
        plan.tighteningEndedOn(25, set);

        assertThat(restrictionsOf(plan.planOn(25))).contains("tightened-" + set);
    }

    @Test
    void doesNotEndByASignatureBeforeIt() {
        plan.tighteningEndedOn(19, plan.lastSeq() + 2).tightenedOn(20, NO_BENDING);

        assertThat(restrictionsOf(plan.planOn(25))).contains("tightened-" + plan.lastSeq());
    }

    @Test
    void aLimitBelowAWalkLeavesNoWalk() {
        plan.tightenedOn(20, new Limit(Demand.IMPACT, Amount.level(0)));

        assertThat(plan.planOn(20).walking()).isNull();
        assertThat(reasonsFor("walk", plan.planOn(20))).isNotEmpty();
    }
}
