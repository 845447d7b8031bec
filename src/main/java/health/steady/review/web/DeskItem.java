package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a surgeon: what, who, since when, and where it is decided.
 *
 * @param picks releases that may be signed together with others; empty for anything else
 */
record DeskItem(
        CaseLook look,
        String what,
        String detail,
        String name,
        String operation,
        String path,
        List<Pick> picks,
        @Nullable Link go) {

    /** @param value the plan and the restriction */
    record Pick(String value, String label) {}

    @Override
    public String toString() {
        return "DeskItem[" + look.icon() + "]";
    }
}
