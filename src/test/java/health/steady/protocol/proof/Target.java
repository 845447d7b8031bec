package health.steady.protocol.proof;

import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a sequence of facts is aimed at: one restriction, an exercise that it forbids, and the day on which it may first
 * be released.
 */
record Target(String restriction, String use, Dose dose, Limit tightening, Phase stage, String sign, int boundary) {

    static final List<Target> ALL = List.of(
            target("bending-1", "knee-chest/one-knee", Demand.BENDING, Phase.WEEKS_6_12, "RF01", 14),
            target("bending-2", "child-pose/basic", Demand.BENDING, Phase.WEEKS_6_12, "RF06", 42),
            target("twisting-2", "knee-roll/full", Demand.TWISTING, Phase.WEEKS_6_12, "RF09", 42),
            target("extension-0", "bridge/full", Demand.EXTENSION, Phase.WEEKS_6_12, "RF04", 42),
            target("impact-1", "run/walk-run", Demand.IMPACT, Phase.MONTHS_6_PLUS, "RF17", 84),
            new Target(
                    "lifting-8lb",
                    "band-row/heavy",
                    Cases.HEAVY,
                    new Limit(Demand.LIFTING, Amount.pounds("5")),
                    Phase.WEEKS_2_6,
                    "RF12",
                    14),
            new Target(
                    "sitting-30min",
                    "bike/recumbent",
                    Cases.LONG,
                    new Limit(Demand.SITTING, Amount.minutes(20)),
                    Phase.WEEKS_2_6,
                    "RF10",
                    14),
            new Target(
                    "submersion",
                    "aquatic/water-walk",
                    Cases.SHORT,
                    new Limit(Demand.SUBMERSION, Amount.no()),
                    Phase.WEEKS_6_12,
                    "RF08",
                    28));

    /** About 20 days on which something may change. */
    int[] days() {
        TreeSet<Integer> days = new TreeSet<>(List.of(0, 6, 13, 14, 21, 28, 35, 42, 56, 84, 90, 182));
        IntStream.rangeClosed(boundary - 2, boundary + 3).forEach(days::add);
        days.add(boundary + 15);
        days.add(boundary + 29);
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    String exercise() {
        return use.substring(0, use.indexOf('/'));
    }

    String rung() {
        return use.substring(use.indexOf('/') + 1);
    }

    private static Target target(
            String restriction, String use, Demand demand, Phase stage, String sign, int boundary) {
        Limit none = new Limit(demand, Amount.level(0));
        return new Target(restriction, use, Dose.repetitions(1, 10, 2), none, stage, sign, boundary);
    }
}
