package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));
    private static final List<Need> LINE = List.of(new Need("wound-dry", 14));

    @ParameterizedTest
    @EnumSource(names = {"SURGEON", "THERAPIST"})
    void isOpenedByAPrescriber(Signer signer) {
        assertThat(new Gate(List.of(LINE), Set.of(signer), SOURCES).by()).containsExactly(signer);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SURGEON", "THERAPIST"})
    void isOpenedByNobodyElse(Signer signer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gate(List.of(LINE), Set.of(Signer.SURGEON, signer), SOURCES));
    }

    @Test
    void needsSomebodyToOpenIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gate(List.of(LINE), Set.of(), SOURCES));
    }

    @Test
    void asksForAFindingOnEachLine() {
        Set<Signer> surgeon = Set.of(Signer.SURGEON);

        assertThatIllegalArgumentException().isThrownBy(() -> new Gate(List.of(), surgeon, SOURCES));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gate(List.of(LINE, List.of()), surgeon, SOURCES));
    }
}
