package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One patient in the list: why now, who, where, how.
 *
 * @param also what else there is, in few words
 * @param path of the plan; empty where there is none
 * @param stage only when it differs from the phase
 * @param pain null while nothing was ever planned
 * @param last when the last report came; null when none did
 * @param go where the reason is dealt with; null where this reader can do nothing
 */
record CaseRow(
        CaseLook look,
        String reason,
        String detail,
        List<String> also,
        String name,
        String operation,
        String path,
        @Nullable String day,
        @Nullable String phase,
        @Nullable String stage,
        @Nullable Spark pain,
        @Nullable DoneWeek done,
        @Nullable String last,
        @Nullable Link go) {

    @Override
    public String toString() {
        return "CaseRow[" + look.icon() + "]";
    }
}
