package health.steady.plan;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Line;
import health.steady.protocol.Answer.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the patient may do something on a day, in words.
 *
 * @param how what to mind; empty when nothing
 * @param against what stands against it, with until when and who ends it; only for "not yet"
 * @param by who decides
 */
public record MayI(
        String id, String name, Verdict verdict, String how, List<Line> against, String by, List<Entry> cause) {

    /** The same activity by another plan of the patient: the stricter answer, with what stands against it in both. */
    public MayI and(MayI other) {
        boolean stricter = other.verdict.ordinal() > verdict.ordinal();
        MayI answer = stricter ? other : this;
        return verdict != other.verdict
                ? answer
                : new MayI(
                        id,
                        name,
                        verdict,
                        how,
                        Stream.concat(against.stream(), other.against.stream()).toList(),
                        by,
                        cause);
    }
}
