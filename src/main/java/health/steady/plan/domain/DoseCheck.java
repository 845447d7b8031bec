package health.steady.plan.domain;

import health.steady.plan.PlanRefused;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Rung;
import health.steady.protocol.Scale;
import java.util.Arrays;

/** Whether a dose is counted as its rung is. A load that no demand of the rung counts would pass every limit unseen. */
final class DoseCheck {

    private DoseCheck() {}

    static void of(Rung rung, Dose dose) {
        if ((rung.dose().reps() > 0) != (dose.reps() > 0)) {
            throw PlanRefused.at("dose", rung.dose().reps() > 0 ? "dose-in-repetitions" : "dose-in-minutes");
        }
        if ((rung.dose().minutes() > 0) != (dose.minutes() > 0)) {
            throw PlanRefused.at("dose", rung.dose().minutes() > 0 ? "dose-in-minutes" : "dose-in-repetitions");
        }
        Amount load = dose.load();
        if (load != null && load.inBase() > 0 && !isCounted(load, rung, dose)) {
            throw PlanRefused.at("dose", "dose-without-load");
        }
    }

    private static boolean isCounted(Amount load, Rung rung, Dose dose) {
        return Arrays.stream(Demand.values())
                .filter(demand -> demand.scale() == Scale.LOAD)
                .anyMatch(demand -> rung.demands().of(demand, dose) >= load.inBase());
    }
}
