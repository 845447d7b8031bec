package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTests {

    @Test
    void isASourceAndThePlaceInIt() {
        assertThat(Citation.parse("seed-000 L40-44")).isEqualTo(new Citation("seed-000", "L40-44"));
        assertThat(Citation.parse("proposed  second step")).isEqualTo(new Citation("proposed", "second step"));
    }

    @Test
    void isAWholeSourceWithoutAPlace() {
        assertThat(Citation.parse("bono-2017")).isEqualTo(new Citation("bono-2017", ""));
    }

    @Test
    void withoutASourceOnlyHasAPlace() {
        assertThat(Citation.parse(" L40")).isEqualTo(new Citation("", "L40"));
    }

    @Test
    void areKeptWhereTheyAreRequired() {
        List<Citation> sources = List.of(new Citation("bono-2017", ""));

        assertThat(Citation.required(sources, "A timing")).isEqualTo(sources);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.required(List.of(), "A timing"))
                .withMessage("A timing has no source");
    }
}
