package health.steady.protocol;

import java.util.List;

/**
 * A report that needs a person.
 *
 * @param ask as asked in a check-in and shown on <em>When to call</em>
 * @param spareCalf ankle pumps and calf work are withheld as well
 */
public record DangerSign(
        String id, Urgency urgency, SuspensionLevel suspends, boolean spareCalf, Text ask, List<Citation> sources) {

    public DangerSign {
        sources = Citation.required(sources, "Danger sign " + id);
    }

    /** Whom to call, and when. */
    public enum Urgency {
        EMERGENCY,
        SAME_DAY
    }
}
