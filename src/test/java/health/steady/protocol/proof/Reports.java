package health.steady.protocol.proof;

import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Design 3.5, as the oracle reads it: what reports ease, counted day by day. */
final class Reports {

    private final List<Observation> observations;
    private final LocalDate today;

    /** Without a bad report nothing is eased. */
    private final Set<String> everBad = new HashSet<>();

    Reports(List<Observation> observations, LocalDate today) {
        this.observations = observations;
        this.today = today;
        for (Observation observation : observations) {
            if (observation instanceof CheckIn report) {
                everBad.addAll(report.raisedAfter());
            } else if (observation instanceof SessionLog log
                    && kind(log.exercise(), log).equals("bad")) {
                everBad.add(log.exercise());
            }
        }
    }

    /** How many steps an activity is down, at most {@code most}. */
    int steps(String activity, @Nullable LocalDate since, int most) {
        if (!everBad.contains(activity)) {
            return 0;
        }
        int steps = 0;
        int good = 0;
        LocalDate last = null;
        for (Map.Entry<LocalDate, String> reported : worst(activity, since).entrySet()) {
            LocalDate day = reported.getKey();
            String was = reported.getValue();
            good = was.equals("good") ? good + 1 : 0;
            boolean rested = last == null || ChronoUnit.HOURS.between(last.atStartOfDay(), day.atStartOfDay()) >= 72;
            if (was.equals("bad") && rested) {
                steps = Math.min(most, steps + 1);
                last = day;
            } else if (good == 2 && steps > 0) {
                steps--;
                good = 0;
            }
        }
        return steps;
    }

    boolean anyBad(String activity, @Nullable LocalDate since) {
        return everBad.contains(activity)
                && observations.stream()
                        .filter(observation -> !observation.on().isAfter(today))
                        .filter(observation -> since == null || observation.on().isAfter(since))
                        .anyMatch(observation -> kind(activity, observation).equals("bad"));
    }

    /** The worst of each day that has a report, until today. */
    private TreeMap<LocalDate, String> worst(String activity, @Nullable LocalDate since) {
        TreeMap<LocalDate, String> worst = new TreeMap<>();
        for (Observation observation : observations) {
            String kind = kind(activity, observation);
            LocalDate on = observation.on();
            if (!kind.equals("none") && !on.isAfter(today) && (since == null || on.isAfter(since))) {
                worst.merge(on, kind, Reports::worse);
            }
        }
        return worst;
    }

    private static String worse(String one, String other) {
        List<String> fromBad = List.of("bad", "middling", "good");
        return fromBad.indexOf(one) < fromBad.indexOf(other) ? one : other;
    }

    private static String kind(String activity, Observation observation) {
        if (observation instanceof CheckIn report) {
            return report.raisedAfter().contains(activity) ? "bad" : "none";
        }
        if (!(observation instanceof SessionLog log) || !log.exercise().equals(activity)) {
            return "none";
        }
        Integer pain = log.pain();
        if (pain == null) {
            return "middling";
        }
        boolean good = pain <= 3 && log.outcome() == SessionLog.Outcome.DONE;
        return pain > 5 ? "bad" : good ? "good" : "middling";
    }
}
