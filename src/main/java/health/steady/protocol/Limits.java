package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Reason.Exceeded;
import health.steady.protocol.Reason.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every restriction in force, over all courses. A rung passes only when each of them allows it (law L1). */
final class Limits {

    private final List<InForce> inForce;
    private final LocalDate date;

    Limits(List<InForce> inForce, LocalDate date) {
        this.inForce = inForce;
        this.date = date;
    }

    void against(Demands demands, Dose dose, List<Reason> reasons) {
        for (InForce restriction : inForce) {
            int asked = demands.of(restriction.limit().demand(), dose);
            if (!restriction.limit().allows(asked)) {
                reasons.add(reason(restriction, asked));
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
