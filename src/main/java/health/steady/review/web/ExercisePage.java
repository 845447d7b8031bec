package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page to add one exercise, or to change it.
 *
 * @param now rung and dose as the plan gives them; null when it does not contain the exercise
 * @param rungs of the ladder, as far as the protocol has them
 * @param ladder links that fill in a rung with its usual dose
 * @param acts what else can be done with it
 */
record ExercisePage(
        String id,
        String name,
        String aim,
        @Nullable String now,
        List<Choice> rungs,
        List<Link> ladder,
        List<Choice> weekdays,
        List<Link> acts,
        List<String> steps,
        List<String> cues,
        List<String> mistakes,
        List<String> feel,
        List<String> stop,
        List<CauseLine> cause,
        List<ConflictLine> conflicts,
        @Nullable RefusalPart refusal,
        String action) {

    /** @param footer what must end, and what has the same aim and is allowed today */
    record RefusalPart(String title, List<ReasonLine> reasons, String footer) {}
}
