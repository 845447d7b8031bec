package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand. */
class ReadingGradeTests {

    @ParameterizedTest
    @CsvSource({
        "walk, 1",
        "stretch, 1",
        "breathe, 1",
        "knee, 1",
        "eyes, 1",
        "used, 1",
        "walked, 1",
        "lines, 1",
        "tired, 1",
        "hours, 1",
        "muscle, 2",
        "handles, 2",
        "little, 2",
        "gentle, 2",
        "ankle, 2",
        "wanted, 2",
        "closes, 2",
        "reaches, 2",
        "lying, 2",
        "being, 2",
        "surgeon, 2",
        "movement, 2",
        "safely, 2",
        "surgeon’s, 2",
        "people, 2",
        "every, 2",
        "position, 3",
        "opposite, 3",
        "exercise, 3",
        "medicine, 3",
        "infection, 3",
        "vitamin, 3",
        "radio, 3",
        "nutrition, 3",
        "operation, 4",
        "ibuprofen, 4",
        "stationary, 4",
        "emergency, 4",
        "usually, 4",
        "5, 1",
        "12, 1",
        "30, 2",
        "78, 4",
        "100, 3",
        "'1,200', 6",
        "2.5, 3",
    })
    void countsSyllablesAsTheyAreSpoken(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void weighsSentencesAndSyllables() {
        assertThat(ReadingGrade.of(List.of("The cat sat on the mat.")))
                .isCloseTo(0.39 * 6 + 11.8 - 15.59, within(0.001));
        assertThat(ReadingGrade.of(List.of("Medicine. Walk"))).isCloseTo(0.39 + 11.8 * 2 - 15.59, within(0.001));
    }
}
