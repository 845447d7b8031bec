package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Measure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least change that matters, written by hand from clinical part G2. Where G2 has none, neither has the catalogue. */
class ShippedMeasuresTests {

    private static final Map<String, Measure> MEASURES =
            new RulebookReader().shipped().get(0).rulebook().catalogue().measures();

    private static final String G2 = """
            five-times-sit-to-stand, 5,     s,      less
            six-minute-walk,         60,    m,      more
            five-minute-walk,        45.5,  m,      more
            one-minute-stair-climb,  20,    steps,  more
            timed-up-and-go,         3.2,   s,      less
            lifting-test,            4,     kg,     more
            back-pain,               2.7,   points, less
            leg-pain,                3.2,   points, less
            odi,                     18,    points, less
            eq-5d,                   0.10,  points, more
            comi,                    2.2,   points, less
            ndi,                     13.39, points, less
            tsk-11,                  5.6,   points, less
            pseq,                    11,    points, more
            phq-9,                   5,     points, less
            """;

    @ParameterizedTest
    @CsvSource(textBlock = G2)
    void changeMattersFromWhatTheSourceSays(String id, BigDecimal change, String unit, String better) {
        assertThat(MEASURES).containsKey(id);
        Measure measure = MEASURES.get(id);

        assertThat(measure.importantChange()).isEqualByComparingTo(change);
        assertThat(measure.unit()).isEqualTo(unit);
        assertThat(measure.moreIsBetter()).isEqualTo(better.equals("more"));
    }

    @Test
    void noOtherMeasureHasAChangeThatMatters() {
        Set<String> listed = Arrays.stream(G2.split("\n"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());

        assertThat(MEASURES.values())
                .filteredOn(measure -> measure.importantChange() != null)
                .extracting(Measure::id)
                .containsExactlyInAnyOrderElementsOf(listed);
    }
}
