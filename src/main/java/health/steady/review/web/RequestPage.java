package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to the surgeon with the course that went with it, and its answer.
 *
 * @param asked who asked, and when
 * @param reason why it was asked
 * @param then what held about it when it was asked
 * @param now what holds about it now; empty once it is answered
 * @param course as it was known when it was asked
 * @param answered null while there is no answer
 * @param options how this reader may answer; empty for who does not
 * @param ways to what is done about it on other pages
 */
record RequestPage(
        String action,
        String subject,
        String asked,
        String reason,
        List<String> then,
        List<String> now,
        CoursePart course,
        @Nullable AnsweredPart answered,
        List<AnswerOption> options,
        List<Link> ways) {

    /**
     * @param title who answered what, and when
     * @param after what held about it once the answer was signed
     */
    record AnsweredPart(String title, String note, List<String> after) {}

    public List<Choice> choices() {
        return options.stream()
                .filter(AnswerOption::isPossible)
                .map(option -> new Choice(option.value(), option.label(), option.why()))
                .toList();
    }
}
