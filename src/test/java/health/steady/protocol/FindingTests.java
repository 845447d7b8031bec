package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));
    private static final Text ASK = Text.english("The wound is dry");

    @Test
    void isRecordedBySomebody() {
        assertThat(new Finding("wound-dry", ASK, Set.of(Signer.PATIENT), null, SOURCES).by())
                .containsExactly(Signer.PATIENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding("wound-dry", ASK, Set.of(), null, SOURCES))
                .withMessage("Nobody may record wound-dry");
    }

    @Test
    void needsASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding("wound-dry", ASK, Set.of(Signer.PATIENT), null, List.of()));
    }
}
