package health.steady.protocol;

import health.steady.protocol.Activity.Way;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may do something on a day.
 *
 * @param way how, for {@link Verdict#THIS_WAY}; null otherwise
 * @param against the restrictions that forbid the way that asks least, for {@link Verdict#NOT_YET}
 */
public record Answer(Verdict verdict, @Nullable Text way, List<InForce> against) {

    private static final Set<Message.Kind> OPEN = EnumSet.of(
            Message.Kind.SUSPENDED_STOP,
            Message.Kind.SUSPENDED_ESSENTIAL,
            Message.Kind.SUSPENDED_HOLD,
            Message.Kind.PAUSED,
            Message.Kind.STATE);

    public Answer {
        against = List.copyOf(against);
    }

    /** From yes to ask. */
    public enum Verdict {
        YES,
        THIS_WAY,
        NOT_YET,
        /** Nothing sure can be said: the clinic is to be asked. */
        ASK
    }

    /** Without a plan, while something is open and where a demand is not declared: ask. */
    static Answer to(Activity activity, DayPlan day) {
        boolean sure = (day.standing() == Standing.ACTIVE || day.standing() == Standing.UNCONFIRMED)
                && day.messages().stream().noneMatch(message -> OPEN.contains(message.kind()));
        List<InForce> against = List.of();
        for (Way way : activity.ways()) {
            if (!sure || !way.demands().undeclared().isEmpty()) {
                return new Answer(Verdict.ASK, null, List.of());
            }
            against = against(way, day);
            if (against.isEmpty()) {
                return new Answer(way.how() == null ? Verdict.YES : Verdict.THIS_WAY, way.how(), List.of());
            }
        }
        return new Answer(Verdict.NOT_YET, null, against);
    }

    private static List<InForce> against(Way way, DayPlan day) {
        List<InForce> against = new ArrayList<>();
        for (InForce restriction : day.restrictions()) {
            Limit limit = restriction.limit();
            if (!limit.allows(way.demands().of(limit.demand(), way.dose()))) {
                against.add(restriction);
            }
        }
        return against;
    }
}
