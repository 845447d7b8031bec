package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.RungRef;
import health.steady.protocol.proof.ClinicalTable.MissingTable;
import health.steady.protocol.proof.ClinicalTable.Row;
import health.steady.protocol.proof.ClinicalTable.Walk;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClinicalTableTests {

    private static final RungRef CLAMSHELL = new RungRef("clamshell", "basic");

    private final ClinicalTable heir = ClinicalTable.of("example-heir");

    @Test
    void saysWhichTableIsMissing() {
        assertThatExceptionOfType(MissingTable.class)
                .isThrownBy(() -> ClinicalTable.of("lumbar-nothing"))
                .withMessageContaining("A reviewed table is missing for lumbar-nothing")
                .withMessageContaining("src/test/resources/proof/lumbar-nothing.table");
    }

    @Test
    void takesOverWhatItDoesNotSay() {
        assertThat(heir.row(new RungRef("bridge", "full")))
                .isEqualTo(ClinicalTable.of("lumbar-microdiscectomy").row(new RungRef("bridge", "full")));
        assertThat(heir.isEssential(new RungRef("sit-stand", "drill"))).isTrue();
        assertThat(heir.programmeGives(0, new RungRef("breathe", "basic"))).isTrue();
    }

    @Test
    void replacesWhatItSays() {
        Row row = Objects.requireNonNull(heir.row(CLAMSHELL));

        assertThat(row.defaultDay()).isEqualTo(42);
        assertThat(row.floorDay()).isEqualTo(28);
        assertThat(heir.row(new RungRef("run", "walk-run"))).isNull();
        assertThat(heir.reserved()).containsExactly("swim");
        assertThat(heir.programmeGives(1, CLAMSHELL)).isTrue();
        assertThat(heir.programmeGives(1, new RungRef("lying-march", "basic"))).isFalse();
    }

    @Test
    void walksByEntriesAndInTheHouseBelowTheFirst() {
        assertThat(heir.walk(1, 0)).isEqualTo(new Walk(5, 4));
        assertThat(heir.walk(9, 0)).isEqualTo(new Walk(8, 4));
        assertThat(heir.walk(9, 1)).isEqualTo(new Walk(5, 4));
        assertThat(heir.walk(9, heir.walkingSteps(9))).isEqualTo(heir.house());
    }

    @Test
    void readsWhatARungAsksBeyondTheColumns() {
        Asks press = Objects.requireNonNull(Asks.BY_RUNG.get(new RungRef("ohp-seated", "dumbbell")));

        assertThat(press.of(Demand.OVERHEAD, Cases.HEAVY)).isEqualTo(press.of(Demand.LIFTING, Cases.HEAVY));
        assertThat(press.of(Demand.OVERHEAD, Dose.repetitions(1, 5, 1))).isEqualTo(Integer.MAX_VALUE);
        assertThat(Asks.known()).contains(Demand.OVERHEAD, Demand.DRIVING).doesNotContain(Demand.SLOPE);
    }
}
