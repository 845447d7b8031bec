package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseTests {

    @Test
    void isPrintedAsItsRulebookWithoutItsHistory() {
        Rulebook rulebook = RulebookFixtures.microdiscectomy();

        assertThat(rulebook).hasToString("lumbar-microdiscectomy 3 (" + rulebook.digest() + ")");
        assertThat(HistoryFixtures.planFor(rulebook).course()).hasToString("course under " + rulebook);
    }
}
