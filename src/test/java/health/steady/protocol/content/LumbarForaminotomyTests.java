package health.steady.protocol.content;

import static health.steady.protocol.content.ShippedDay.drills;
import static health.steady.protocol.content.ShippedDay.exercises;
import static health.steady.protocol.content.ShippedDay.inForce;
import static health.steady.protocol.content.ShippedDay.walk;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Choice;
import health.steady.protocol.DayPlan;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Inheritance;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lumbar foraminotomy: as a laminectomy, because one surgeon's sheet treats both as one group of operations. */
class LumbarForaminotomyTests {

    private static final Rulebook RULEBOOK = ShippedDay.rulebook("lumbar-foraminotomy");
    private static final Protocol PROTOCOL = RULEBOOK.protocol();
    private static final Protocol LAMINECTOMY =
            ShippedDay.rulebook("lumbar-laminectomy").protocol();

    @Test
    void takesOverFromTheLaminectomyAndSaysWhy() {
        Inheritance inherits = Objects.requireNonNull(PROTOCOL.inherits());

        assertThat(inherits.from()).isEqualTo("lumbar-laminectomy");
        assertThat(inherits.because().in("en")).contains("one group of operations");
        assertThat(inherits.sources()).anyMatch(citation -> citation.source().equals("spinaldoctor-laminectomy"));
        assertThat(PROTOCOL.timings()).isEqualTo(LAMINECTOMY.timings());
        assertThat(PROTOCOL.walking()).isEqualTo(LAMINECTOMY.walking());
        assertThat(PROTOCOL.findings()).isEqualTo(LAMINECTOMY.findings());
        assertThat(PROTOCOL.reserved()).isEqualTo(LAMINECTOMY.reserved());
    }

    @Test
    void weeks0To2() {
        assertThat(exercises(onTime(3))).isEqualTo("breathe/basic, ankle-pump/basic, brace/basic");
        assertThat(exercises(onTime(10)))
                .isEqualTo("breathe/basic, ankle-pump/basic, brace/basic, ham-seated-ankle/basic,"
                        + " pelvic-tilt-draw-in/basic");
        assertThat(drills(onTime(3))).isEqualTo("log-roll/basic");
        assertThat(walk(onTime(10))).isEqualTo("8 x 4");
    }

    @Test
    void weeks2To6() {
        assertThat(exercises(onTime(20)))
                .isEqualTo("ham-supine-strap/basic, pelvic-tilt/tilt, lying-march/basic, clamshell/basic,"
                        + " wall-sit/30-degrees");
        assertThat(exercises(onTime(30))).endsWith("bridge/small");
        assertThat(walk(onTime(36))).isEqualTo("25 x 2");
    }

    @Test
    void weeks6To12() {
        assertThat(exercises(onTime(44)))
                .isEqualTo("bridge/full, bird-dog/one-limb, wall-sit/45-degrees, band-row/light, sit-stand/sets,"
                        + " sls/basic");
        assertThat(exercises(onTime(60))).contains("bird-dog/full");
    }

    @Test
    void months3To6() {
        assertThat(exercises(onTime(100)))
                .isEqualTo("band-row/light, mini-squat/basic, step-up/basic, dead-bug/basic, bird-dog/full, sls/basic");
    }

    @Test
    void months6Plus() {
        assertThat(exercises(onTime(200)))
                .isEqualTo("bridge/full, side-leg-lift/basic, mini-squat/basic, dead-bug/basic, bird-dog/full,"
                        + " band-row/light");
    }

    @ParameterizedTest
    @CsvSource({
        "lifting-8lb, lifting at most 8 lb, 14, false",
        "lifting-20lb, lifting at most 20 lb, 42, false",
        "lifting-30lb, lifting at most 30 lb, 84, true",
        "bending-1, bending at most 1 level, 14, false",
        "bending-2, bending at most 2 level, 42, false",
        "twisting-1, twisting at most 1 level, 14, false",
        "twisting-2, twisting at most 2 level, 42, false",
        "extension-0, extension at most 0 level, 42, true",
        "sitting-30min, sitting at most 30 min, 14, false",
        "driving, driving at most 0 min, 14, false",
        "submersion, submersion at most 0 yes/no, 28, false",
        "impact-1, impact at most 1 level, 84, false",
    })
    void restrictsUntilASurgeonReleases(String id, String limit, int notBefore, boolean optional) {
        Restriction restriction = PROTOCOL.restriction(id).orElseThrow();

        assertThat(restriction.limit()).hasToString(limit);
        assertThat(restriction.notBefore()).isEqualTo(notBefore);
        assertThat(restriction.optional()).isEqualTo(optional);
        assertThat(PROTOCOL.restrictions()).hasSize(12);
        assertThat(inForce(onTime(13)).contains(id)).isEqualTo(!optional);
    }

    @Test
    void asksThreeQuestions() {
        assertThat(PROTOCOL.choices())
                .extracting(Choice::id)
                .isEqualTo(List.of("restriction-length", "exercise-timing", "nsaid"));
    }

    private static DayPlan onTime(int day) {
        return HistoryFixtures.planFor(RULEBOOK).confirmedOn(0).advancedOnTime().planOn(day);
    }
}
