package health.steady.protocol.content;

import static health.steady.protocol.content.ShippedDay.exercises;
import static health.steady.protocol.content.ShippedDay.inForce;
import static health.steady.protocol.content.ShippedDay.instructions;
import static health.steady.protocol.content.ShippedDay.walk;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Choice;
import health.steady.protocol.DayPlan;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lumbar decompression: the strictest of what it may be, until the surgeon says what was done. */
class LumbarDecompressionTests {

    private static final Rulebook RULEBOOK = ShippedDay.rulebook("lumbar-decompression");
    private static final Protocol PROTOCOL = RULEBOOK.protocol();
    private static final List<String> PERHAPS =
            List.of("lumbar-microdiscectomy", "lumbar-laminectomy", "lumbar-foraminotomy");

    @Test
    void takesOverFromTheLaminectomy() {
        assertThat(Objects.requireNonNull(PROTOCOL.inherits()).from()).isEqualTo("lumbar-laminectomy");
    }

    @Test
    void asksFirstWhatWasDone() {
        Choice first = PROTOCOL.choices().get(0);

        assertThat(first.id()).isEqualTo("what-was-done");
        assertThat(first.about()).isEqualTo(Choice.About.OPERATION);
        assertThat(first.options())
                .extracting(Choice.Option::id)
                .containsExactly("not-stated", "disc", "bone", "foramen");
        assertThat(first.hint().in("en")).contains("use Lumbar fusion instead");
        assertThat(PROTOCOL.choices())
                .extracting(Choice::id)
                .containsExactly("what-was-done", "restriction-length", "exercise-timing", "nsaid");
    }

    @Test
    void holdsTheStrictestUntilTheSurgeonSays() {
        assertThat(inForce(plan().planOn(5))).contains("extension-0", "lifting-30lb");
        assertThat(inForce(plan().notChoosing("what-was-done").planOn(5))).contains("extension-0", "lifting-30lb");
        assertThat(instructions(plan().planOn(5))).contains("not-stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disc", "bone", "foramen"})
    void holdsWhatIsCommonToTheThreeOnceTheSurgeonHasSaid(String done) {
        DayPlan day = plan().choosing("what-was-done", done).planOn(5);

        assertThat(inForce(day))
                .containsExactly(
                        "bending-1",
                        "bending-2",
                        "twisting-1",
                        "twisting-2",
                        "lifting-8lb",
                        "lifting-20lb",
                        "sitting-30min",
                        "driving",
                        "submersion",
                        "impact-1");
        assertThat(instructions(day)).contains(done + "-done").doesNotContain("not-stated");
    }

    /** Whatever any of the three forbids, optional limits too, is forbidden while nobody has said which it is. */
    @Test
    void isNoLooserThanAnyOfTheThree() {
        Set<String> all = new TreeSet<>();
        for (String slug : PERHAPS) {
            ShippedDay.rulebook(slug).protocol().restrictions().stream()
                    .map(restriction -> restriction.limit() + " not before " + restriction.notBefore())
                    .forEach(all::add);
        }
        List<String> inForce = inForce(plan().planOn(5));

        assertThat(PROTOCOL.restrictions())
                .filteredOn(restriction -> inForce.contains(restriction.id()))
                .extracting(restriction -> restriction.limit() + " not before " + restriction.notBefore())
                .containsAll(all);
    }

    @ParameterizedTest
    @CsvSource({
        "lifting-8lb, lifting at most 8 lb, 14",
        "lifting-20lb, lifting at most 20 lb, 42",
        "lifting-30lb, lifting at most 30 lb, 84",
        "bending-1, bending at most 1 level, 14",
        "bending-2, bending at most 2 level, 42",
        "twisting-1, twisting at most 1 level, 14",
        "twisting-2, twisting at most 2 level, 42",
        "extension-0, extension at most 0 level, 42",
        "sitting-30min, sitting at most 30 min, 14",
        "driving, driving at most 0 min, 14",
        "submersion, submersion at most 0 yes/no, 28",
        "impact-1, impact at most 1 level, 84",
    })
    void restrictsUntilASurgeonReleases(String id, String limit, int notBefore) {
        Restriction restriction = PROTOCOL.restriction(id).orElseThrow();

        assertThat(restriction.limit()).hasToString(limit);
        assertThat(restriction.notBefore()).isEqualTo(notBefore);
        assertThat(PROTOCOL.restrictions()).hasSize(12);
    }

    @Test
    void weeks0To2() {
        assertThat(exercises(onTime(3))).isEqualTo("breathe/basic, ankle-pump/basic, brace/basic");
        assertThat(walk(onTime(3))).isEqualTo("5 x 4");
    }

    @Test
    void weeks2To6() {
        assertThat(exercises(onTime(30)))
                .isEqualTo("ham-supine-strap/basic, pelvic-tilt/tilt, lying-march/basic, clamshell/basic,"
                        + " wall-sit/30-degrees, bridge/small");
        assertThat(walk(onTime(30))).isEqualTo("16 x 3");
    }

    /** What arches the back is held back, and its easier rung stands in. */
    @Test
    void weeks6To12() {
        assertThat(exercises(onTime(60)))
                .isEqualTo("bridge/small, bird-dog/one-limb, wall-sit/45-degrees, band-row/light, sit-stand/sets,"
                        + " sls/basic");
        assertThat(exercises(named(60)))
                .isEqualTo(
                        "bridge/full, bird-dog/full, wall-sit/45-degrees, band-row/light, sit-stand/sets, sls/basic");
    }

    @Test
    void months3To6() {
        assertThat(exercises(onTime(100)))
                .isEqualTo("band-row/light, mini-squat/basic, step-up/basic, dead-bug/basic, bird-dog/one-limb,"
                        + " sls/basic");
        assertThat(exercises(named(100))).contains("bird-dog/full");
    }

    @Test
    void months6Plus() {
        assertThat(exercises(onTime(200)))
                .isEqualTo("side-leg-lift/basic, mini-squat/basic, dead-bug/basic, bird-dog/one-limb, band-row/light");
        assertThat(exercises(named(200)))
                .isEqualTo("bridge/full, side-leg-lift/basic, mini-squat/basic, dead-bug/basic, bird-dog/full,"
                        + " band-row/light");
    }

    private static HistoryFixtures plan() {
        return HistoryFixtures.planFor(RULEBOOK).confirmedOn(0);
    }

    /** Nobody has said what was done. */
    private static DayPlan onTime(int day) {
        return plan().advancedOnTime().planOn(day);
    }

    private static DayPlan named(int day) {
        return plan().choosing("what-was-done", "bone").advancedOnTime().planOn(day);
    }
}
