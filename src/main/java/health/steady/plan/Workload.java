package health.steady.plan;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Dose;
import java.util.List;

/**
 * How much exercise a day holds, the walk aside. The minutes are an estimate: a repetition takes three seconds besides its
 * hold, a figure that no source gives.
 */
public record Workload(int exercises, int minutes) {

    private static final int SECONDS_OF_A_REPETITION = 3;

    public static Workload of(DayPlan day) {
        List<Offer> offers = day.exercises();
        int seconds = offers.stream().mapToInt(offer -> seconds(offer.dose())).sum();
        return new Workload(offers.size(), (seconds + 59) / 60);
    }

    /** Of a day on which it is done, all times together. */
    static int seconds(Dose dose) {
        int sets = Math.max(1, dose.sets());
        int sides = dose.perSide() ? 2 : 1;
        int moving = dose.reps() * (SECONDS_OF_A_REPETITION + dose.holdSeconds()) * sets * sides;
        int resting = dose.restSeconds() * (sets - 1);
        return (moving + resting + dose.minutes() * 60) * dose.timesADay();
    }
}
