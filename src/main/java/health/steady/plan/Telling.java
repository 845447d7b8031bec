package health.steady.plan;

import health.steady.plan.DaySheet.Entry;
import java.util.List;

/**
 * Something told with its cause: what a report comes to, or what changed.
 *
 * @param kind note, changed, limit or danger
 * @param text may be empty
 */
public record Telling(String kind, String title, String text, List<Entry> cause) {}
