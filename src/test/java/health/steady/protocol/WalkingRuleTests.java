package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalkingRuleTests {

    private static final WalkingWeek FIRST = new WalkingWeek(0, 10, 2);

    @Test
    void mindsWeeksOutOfOrder() {
        assertThat(LintFixtures.shipped()
                        .weeks(FIRST, new WalkingWeek(0, 10, 2))
                        .said(new WalkingRule()))
                .containsExactly("walking.weeks.0: comes after week 0");
        assertThat(LintFixtures.shipped()
                        .weeks(FIRST, new WalkingWeek(1, 10, 2))
                        .said(new WalkingRule()))
                .isEmpty();
    }

    @Test
    void mindsADayThatFallsBack() {
        assertThat(LintFixtures.shipped().weeks(FIRST, new WalkingWeek(1, 5, 4)).said(new WalkingRule()))
                .isEmpty();
        assertThat(LintFixtures.shipped()
                        .weeks(FIRST, new WalkingWeek(1, 19, 1))
                        .said(new WalkingRule()))
                .containsExactly("walking.weeks.1: the total of a day falls from 20 to 19 min");
    }
}
