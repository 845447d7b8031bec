package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.kindsFor;
import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.DayPlanFixtures.reasonsFor;
import static health.steady.protocol.HistoryFixtures.planFor;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Reason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standing conditions that are found, or found gone, after the assignment. */
class ConditionsTests {

    private static final String KNEE = "knee-problem";

    private final HistoryFixtures plan =
            planFor(GatedFixtures.ungated()).confirmedOn(0).advancedOnTime();

    @Test
    void aConditionFoundWithholdsFromItsDay() {
        plan.conditionFoundOn(20, KNEE);

        assertThat(offeredBy(plan.planOn(19))).contains("wall-sit/30-degrees");
        assertThat(kindsFor("wall-sit", plan.planOn(20))).containsExactly(Kind.CONTRAINDICATION);
        assertThat(reasonsFor("wall-sit", plan.planOn(20)).get(0).cause().signed())
                .isEqualTo(plan.facts().get(plan.lastSeq() - 1).signature());
    }

    @Test
    void aConditionClearedGivesAgain() {
        plan.with(KNEE).conditionClearedOn(20, KNEE);

        assertThat(kindsFor("wall-sit", plan.planOn(19))).containsExactly(Kind.CONTRAINDICATION);
        assertThat(offeredBy(plan.planOn(20))).contains("wall-sit/30-degrees");
    }

    @Test
    void whatWasNotAskedIsAnsweredByEither() {
        plan.notAsked(List.of(KNEE));
        assertThat(kindsFor("wall-sit", plan.planOn(20))).containsExactly(Kind.NOT_ASKED);

        plan.conditionClearedOn(21, KNEE).conditionFoundOn(22, KNEE);
        assertThat(offeredBy(plan.planOn(21))).contains("wall-sit/30-degrees");
        assertThat(kindsFor("wall-sit", plan.planOn(22))).containsExactly(Kind.CONTRAINDICATION);
    }

    @Test
    void whatWasSignedLastCounts() {
        plan.conditionFoundOn(20, KNEE).conditionClearedOn(20, KNEE);
        assertThat(offeredBy(plan.planOn(20))).contains("wall-sit/30-degrees");

        plan.conditionFoundOn(20, KNEE);
        assertThat(offeredBy(plan.planOn(20))).doesNotContain("wall-sit/30-degrees");
    }

    @ParameterizedTest
    @CsvSource({
        "SURGEON, true",
        "DELEGATE, true",
        "THERAPIST, true",
        "PATIENT, false",
        "CAREGIVER, false",
        "ADMINISTRATOR, false",
        "SOFTWARE, false"
    })
    void cliniciansClear(Signer signer, boolean gives) {
        plan.with(KNEE).by(signer).conditionClearedOn(20, KNEE);

        assertThat(offeredBy(plan.planOn(20)).contains("wall-sit/30-degrees")).isEqualTo(gives);
    }

    @Test
    void anotherConditionIsNotMeant() {
        plan.conditionFoundOn(20, "wrist-problem");

        assertThat(offeredBy(plan.planOn(20))).contains("wall-sit/30-degrees");
    }
}
