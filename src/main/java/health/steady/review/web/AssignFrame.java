package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment is made for, and where it is sent.
 *
 * @param prepares whether a delegate fills it in for a surgeon
 * @param surgeons of the delegate's patients
 * @param prepared what a delegate filled in and this was opened from; null otherwise
 * @param replaced the plan that is closed for it; null where there is none
 */
record AssignFrame(
        String title,
        String lead,
        String action,
        String submit,
        boolean prepares,
        List<Choice> surgeons,
        @Nullable Prepared prepared,
        @Nullable Replaced replaced) {

    /** @param path where it is sent back, or withdrawn */
    record Prepared(String title, String text, String path) {

        @Override
        public String toString() {
            return "Prepared[" + path + "]";
        }
    }

    /**
     * @param because the reasons to choose from
     * @param effects what signing does with the plan that runs
     */
    record Replaced(String patient, String path, String operation, List<Choice> because, List<String> effects) {

        @Override
        public String toString() {
            return "Replaced[" + path + "]";
        }
    }
}
