package health.steady.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    @Test
    void areOfVersionSevenAndBeginWithTheTime() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }

    @Test
    void areNeverTheSame() {
        assertThat(Stream.generate(Ids::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void areReadAsTheyAreWritten() {
        PatientId id = PatientId.random();

        assertThat(PatientId.of(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "x", "01a1fc26-df5b-70d3-b268-6558e4f102a", "' or 1=1"})
    void areNotReadFromAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(text));
    }
}
