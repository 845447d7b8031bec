package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Reason.Exceeded;
import health.steady.protocol.Reason.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every restriction in force, over all courses. A rung passes only when each of them allows it (law L1). */
final class Limits {

    private final List<InForce> inForce;
    private final Demand[] demands;
    private final int[] most;
    private final LocalDate date;

    Limits(List<InForce> inForce, LocalDate date) {
        this.inForce = inForce;
        most = new int[inForce.size()];
        demands = new Demand[most.length];
        for (int i = 0; i < most.length; i++) {
            demands[i] = inForce.get(i).limit().demand();
            most[i] = inForce.get(i).limit().atMost().inBase();
        }
        this.date = date;
    }

    void against(Demands rung, Dose dose, List<Reason> reasons) {
        for (int i = 0; i < most.length; i++) {
            int asked = rung.of(demands[i], dose);
            if (asked > most[i]) {
                reasons.add(reason(inForce.get(i), asked));
            }
        }
    }

    private Reason reason(InForce restriction, int asked) {
        LocalDate notBefore = restriction.end().notBefore();
        return new Reason(
                Kind.LIMIT,
                restriction.id(),
                notBefore.isAfter(date) ? notBefore : null,
                new Exceeded(asked, restriction.limit()),
                restriction.cause());
    }
}
