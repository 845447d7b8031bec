package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Reason.Exceeded;
import health.steady.protocol.Reason.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every restriction in force, over all courses. A rung passes only when each of them allows it (law L1). */
final class Limits {

    private final List<InForce> inForce;
    private final int[] most;
    private final LocalDate date;

    Limits(List<InForce> inForce, LocalDate date) {
        this.inForce = inForce;
        most = inForce.stream()
                .mapToInt(restriction -> restriction.limit().atMost().inBase())
                .toArray();
        this.date = date;
    }

    void against(Demands demands, Dose dose, List<Reason> reasons) {
        for (int i = 0; i < most.length; i++) {
            InForce restriction = inForce.get(i);
            int asked = demands.of(restriction.limit().demand(), dose);
            if (asked > most[i]) {
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
