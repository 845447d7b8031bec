package health.steady.protocol;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A load that is given by default is within the limit that still holds on the first day it is given. A patient who is
 * told to lift at most 8 lb and handed 10 lb learns to trust neither.
 */
final class LoadRule implements LintRule {

    private static final Set<Demand> LOADS = Set.of(Demand.LIFTING, Demand.OVERHEAD, Demand.PUSH_PULL);

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Protocol protocol = rulebook.protocol();
        for (Exercise exercise : rulebook.catalogue().exercises().values()) {
            for (Rung rung : exercise.ladder()) {
                Timing timing = protocol.timingOf(exercise.id(), rung.id());
                Integer first = timing == null ? null : timing.defaultDay();
                if (first != null) {
                    String where = "timings." + exercise.id() + "/" + rung.id();
                    StandingRestrictions.against(protocol, rung, rung.dose(), first).stream()
                            .filter(restriction ->
                                    LOADS.contains(restriction.limit().demand()))
                            .forEach(restriction -> report.accept(new Problem(
                                    "load-over-limit",
                                    where,
                                    "is given from day " + first + ", and " + restriction.id() + " holds until day "
                                            + restriction.notBefore() + " at least: " + restriction.limit())));
                }
            }
        }
    }
}
