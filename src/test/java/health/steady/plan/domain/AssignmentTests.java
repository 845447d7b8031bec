package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.SURGERY;
import static health.steady.plan.domain.PlanStory.firstOptions;
import static health.steady.plan.domain.PlanStory.noContraindications;
import static health.steady.plan.domain.PlanStory.rulebook;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import health.steady.people.PatientId;
import health.steady.plan.AssignPlan;
import health.steady.plan.PlanId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTests {

    @Test
    void signsWhatWasAnswered() {
        Map<String, Boolean> conditions = with(noContraindications(), "knee-problem", true);

        assertThat(assignment(firstOptions(), Set.of("extension-0"), conditions).sign(FactFixtures.SIGNATURE))
                .satisfies(assigned -> {
                    assertThat(assigned.surgeryOn()).isEqualTo(SURGERY);
                    assertThat(assigned.choices()).isEqualTo(firstOptions());
                    assertThat(assigned.imposed()).containsExactly("extension-0");
                    assertThat(assigned.contraindications()).containsEntry("knee-problem", true);
                });
    }

    @Test
    void asksEveryChoice() {
        Map<String, String> choices = new HashMap<>(firstOptions());
        choices.remove("nsaid");

        refused("choices[nsaid]", "choice-not-made", choices, Set.of(), noContraindications());
    }

    @Test
    void knowsItsChoicesAndOptions() {
        refused(
                "choices[nsaid]",
                "unknown-option",
                with(firstOptions(), "nsaid", "two-weeks"),
                Set.of(),
                noContraindications());
        refused("choices", "unknown-choice", with(firstOptions(), "colour", "blue"), Set.of(), noContraindications());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bending-1", "no-such", ""})
    void imposesOnlyWhatIsOptional(String restriction) {
        refused("imposed", "unknown-restriction", firstOptions(), Set.of(restriction), noContraindications());
    }

    @Test
    void asksAboutEveryCondition() {
        Map<String, Boolean> conditions = new HashMap<>(noContraindications());
        conditions.remove("knee-problem");

        refused("contraindications", "contraindications-not-answered", firstOptions(), Set.of(), conditions);
        refused(
                "contraindications",
                "contraindications-not-answered",
                firstOptions(),
                Set.of(),
                with(noContraindications(), "knee-problem", null));
        refused(
                "contraindications",
                "unknown-contraindication",
                firstOptions(),
                Set.of(),
                with(noContraindications(), "hiccups", false));
    }

    @Test
    void isDatedWithin400DaysBackAndAYearAhead() {
        Assignment assignment = assignment(firstOptions(), Set.of(), noContraindications());

        assertThatCode(() -> assignment.requireDate(SURGERY.plusDays(400))).doesNotThrowAnyException();
        assertThatCode(() -> assignment.requireDate(SURGERY.minusDays(365))).doesNotThrowAnyException();
        for (LocalDate today : new LocalDate[] {SURGERY.plusDays(401), SURGERY.minusDays(366)}) {
            assertRefused("surgeryOn", "surgery-out-of-range", () -> assignment.requireDate(today));
        }
    }

    private static void refused(
            String field,
            String code,
            Map<String, String> choices,
            Set<String> imposed,
            Map<String, Boolean> conditions) {
        Assignment assignment = assignment(choices, imposed, conditions);
        assertRefused(field, code, () -> assignment.sign(FactFixtures.SIGNATURE));
    }

    private static Assignment assignment(
            Map<String, String> choices, Set<String> imposed, Map<String, Boolean> conditions) {
        AssignPlan command = new AssignPlan(
                new PlanId(UUID.randomUUID()),
                PatientId.random(),
                rulebook().digest(),
                SURGERY,
                choices,
                imposed,
                conditions);
        return new Assignment(command, rulebook());
    }

    private static <T> Map<String, T> with(Map<String, T> answers, String id, @Nullable T answer) {
        Map<String, T> more = new HashMap<>(answers);
        more.put(id, answer);
        return more;
    }
}
