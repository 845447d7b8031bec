package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One restriction of a batch.
 *
 * @param patient null when the plan is not there for this reader any more
 * @param release what releasing it would do; null when it is not in force any more
 * @param refusals why it was not signed
 */
record BatchLine(
        String key,
        boolean ticked,
        @Nullable String patient,
        @Nullable String path,
        @Nullable String about,
        @Nullable String seen,
        @Nullable ReleasePage release,
        List<String> refusals) {

    @Override
    public String toString() {
        return "BatchLine[" + key + "]";
    }
}
