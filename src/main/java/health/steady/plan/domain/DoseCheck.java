package health.steady.plan.domain;

import health.steady.plan.PlanRefused;
import health.steady.protocol.Dose;
import health.steady.protocol.Rung;

/** Whether a dose is counted as its rung is, in repetitions or in minutes. */
final class DoseCheck {

    private DoseCheck() {}

    static void of(Rung rung, Dose dose) {
        if ((rung.dose().reps() > 0) != (dose.reps() > 0)) {
            throw PlanRefused.at("dose", rung.dose().reps() > 0 ? "dose-in-repetitions" : "dose-in-minutes");
        }
        if ((rung.dose().minutes() > 0) != (dose.minutes() > 0)) {
            throw PlanRefused.at("dose", rung.dose().minutes() > 0 ? "dose-in-minutes" : "dose-in-repetitions");
        }
    }
}
