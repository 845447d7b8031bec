package health.steady.review.web;

import org.jspecify.annotations.Nullable;

/**
 * One alert in the inbox.
 *
 * @param owner who has it, or that nobody has
 * @param due when it goes on; null when no clock runs
 * @param acknowledges whether the next step is to acknowledge it, which the list itself offers
 */
record AlertRow(
        String path,
        String icon,
        String tone,
        String tier,
        String about,
        String patient,
        String since,
        String owner,
        @Nullable String due,
        boolean acknowledges,
        String step,
        String submission) {

    @Override
    public String toString() {
        return "AlertRow[" + path + "]";
    }
}
