package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.DELEGATE;
import static health.steady.plan.domain.PlanStory.SURGEON;
import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Decision.ClearCondition;
import health.steady.plan.Decision.FindCondition;
import health.steady.protocol.Fact.ConditionFound;
import org.junit.jupiter.api.Test;

class ConditionDecisionsTests {

    @Test
    void areAnsweredAnew() {
        PlanStory story = operated().onDay(20).signs(THERAPIST, new FindCondition("fall-risk"));
        story.signs(SURGEON, new ClearCondition("fall-risk"));

        assertThat(story.decides(DELEGATE, new FindCondition("fall-risk"))).isInstanceOf(ConditionFound.class);
    }

    @Test
    void changeSomething() {
        PlanStory story = operated().onDay(20);

        assertRefused(
                "contraindication",
                "condition-cleared-already",
                () -> story.decides(SURGEON, new ClearCondition("fall-risk")));
        story.signs(THERAPIST, new FindCondition("fall-risk"));
        assertRefused(
                "contraindication",
                "condition-found-already",
                () -> story.decides(SURGEON, new FindCondition("fall-risk")));
    }

    @Test
    void areThoseOfTheCatalogue() {
        PlanStory story = operated().onDay(20);

        assertRefused(
                "contraindication",
                "unknown-contraindication",
                () -> story.decides(SURGEON, new FindCondition("bad-luck")));
        assertRefused(
                "contraindication", "unknown-contraindication", () -> story.decides(SURGEON, new ClearCondition("")));
    }
}
