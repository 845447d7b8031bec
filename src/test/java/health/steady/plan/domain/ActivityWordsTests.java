package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Decision.Pause;
import health.steady.plan.MayI;
import health.steady.plan.PlanView;
import health.steady.protocol.Answer.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActivityWordsTests {

    @Test
    void answersEveryActivityByName() {
        Map<String, MayI> answers = answers(PlanStory.gated().onDay(20));

        assertThat(answers.get("shelf").verdict()).isEqualTo(Verdict.YES);
        assertThat(answers.get("shower").verdict()).isEqualTo(Verdict.THIS_WAY);
        assertThat(answers.get("shower").how()).isEqualTo("Stand, and have a mat.");
        assertThat(answers.get("unknown").verdict()).isEqualTo(Verdict.ASK);
        assertThat(answers.keySet()).containsExactly("shower", "lift-child", "unknown", "shelf");
    }

    @Test
    void saysWhatStandsAgainstItAndWhoEndsIt() {
        MayI lift = answers(PlanStory.gated().onDay(20)).get("lift-child");

        assertThat(lift.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(lift.against()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.limit()).isNotBlank();
            assertThat(line.until()).startsWith("Until ");
        });
        assertThat(lift.by()).isNotBlank();
        assertThat(lift.cause()).isNotEmpty();
    }

    @Test
    void asksWhileThePlanIsPaused() {
        PlanStory story = PlanStory.gated().onDay(20).signs(PlanStory.SURGEON, new Pause());

        assertThat(answers(story).values()).extracting(MayI::verdict).containsOnly(Verdict.ASK);
    }

    private static Map<String, MayI> answers(PlanStory story) {
        PlanView view = SheetFixtures.view(story.course());
        List<MayI> answers = new ActivityWords(view, story.day(), "en").answers();
        return answers.stream()
                .collect(Collectors.toMap(MayI::id, each -> each, (one, other) -> one, LinkedHashMap::new));
    }
}
