package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a visit's form.
 *
 * @param correcting the visit that is corrected, in words; null for a visit of its own
 * @param asked what the protocol asks, what was measured before, and pain
 * @param others everything else that can be measured
 * @param activities by line; empty when the rulebook knows none
 * @param activitiesBefore how they stood; null when nobody named any
 * @param signs whether a danger sign is open
 */
record VisitFormPage(
        @Nullable String correcting,
        List<Choice> days,
        List<Asked> asked,
        List<Asked> others,
        boolean othersOpen,
        List<String> activities,
        @Nullable String activitiesBefore,
        List<GoalLine> goals,
        List<Choice> states,
        List<Choice> terms,
        List<WorkLine> work,
        List<String> limits,
        List<Choice> kinds,
        List<String> steps,
        List<Choice> ahead,
        List<String> planned,
        List<Choice> team,
        boolean signs) {

    /**
     * A measure.
     *
     * @param before how it stood, and what a change means; null when nobody measured it
     * @param forbidden the limits that measuring it goes past
     */
    record Asked(
            String id,
            String name,
            String range,
            List<Box> boxes,
            @Nullable String before,
            List<String> forbidden) {}

    /** One number: its key, and what it is called beside the measure. */
    record Box(String key, String label) {}
}
