package health.steady.protocol.proof;

import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a surgeon may answer at assignment: choices, the optional restriction, the contraindications. */
record Combination(String length, String timing, String nsaid, boolean imposed, Conditions conditions) {

    static final List<String> LENGTHS = List.of("until-i-release", "two-weeks", "six-weeks");
    static final List<String> TIMINGS = List.of("usual", "conservative");
    static final List<String> NSAIDS = List.of("silent", "allowed");

    static final Combination DEFAULT = new Combination("until-i-release", "usual", "silent", false, Conditions.NONE);
    static final Combination LOOSEST = new Combination("two-weeks", "usual", "allowed", false, Conditions.NONE);
    static final Combination STRICTEST =
            new Combination("until-i-release", "conservative", "silent", true, Conditions.NOT_ASKED);

    /** What was found when contraindications were asked. */
    enum Conditions {
        NONE,
        ALL,
        NOT_ASKED
    }

    static List<Combination> all() {
        List<Combination> all = new ArrayList<>();
        for (String length : LENGTHS) {
            for (String timing : TIMINGS) {
                for (String nsaid : NSAIDS) {
                    for (boolean imposed : new boolean[] {false, true}) {
                        for (Conditions conditions : Conditions.values()) {
                            all.add(new Combination(length, timing, nsaid, imposed, conditions));
                        }
                    }
                }
            }
        }
        return all;
    }

    /** So few that every pair of answers to two questions is among them. */
    static List<Combination> allPairs() {
        List<Combination> chosen = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        all().forEach(combination -> missing.addAll(combination.pairs()));
        while (!missing.isEmpty()) {
            Combination best = all().get(0);
            for (Combination candidate : all()) {
                best = candidate.covers(missing) > best.covers(missing) ? candidate : best;
            }
            chosen.add(best);
            missing.removeAll(best.pairs());
        }
        return chosen;
    }

    HistoryFixtures plan(Rulebook rulebook) {
        HistoryFixtures plan = HistoryFixtures.planFor(rulebook)
                .choosing("restriction-length", length)
                .choosing("exercise-timing", timing)
                .choosing("nsaid", nsaid);
        if (imposed) {
            plan.imposing("extension-0");
        }
        Set<String> asked = rulebook.catalogue().contraindications().keySet();
        if (conditions == Conditions.ALL) {
            asked.forEach(plan::with);
        } else if (conditions == Conditions.NOT_ASKED) {
            plan.notAsked(asked);
        }
        return plan;
    }

    /** Every pair of this combination's answers. */
    Set<String> pairs() {
        List<String> answers = List.of(
                "length " + length, "timing " + timing, "nsaid " + nsaid, "imposed " + imposed, "has " + conditions);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                pairs.add(answers.get(i) + " & " + answers.get(j));
            }
        }
        return pairs;
    }

    private long covers(Set<String> missing) {
        return pairs().stream().filter(missing::contains).count();
    }
}
