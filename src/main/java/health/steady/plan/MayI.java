package health.steady.plan;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Line;
import health.steady.protocol.Answer.Verdict;
import java.util.List;

/**
 * Whether the patient may do something on a day, in words.
 *
 * @param how what to mind; empty when nothing
 * @param against what stands against it, with until when and who ends it; only for "not yet"
 * @param by who decides
 */
public record MayI(
        String id, String name, Verdict verdict, String how, List<Line> against, String by, List<Entry> cause) {}
