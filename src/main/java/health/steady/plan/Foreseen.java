package health.steady.plan;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Exercise;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changes would come to if they were signed.
 *
 * @param refused why a line may not be signed, by its place; the days are without it
 * @param days from the first on, as they are and as they would be
 */
public record Foreseen(Map<Integer, PlanRefused> refused, List<TwoDays> days) {

    public Foreseen {
        refused = Map.copyOf(refused);
        days = List.copyOf(days);
    }

    /** One day, without the changes and with them. */
    public record TwoDays(LocalDate date, DayPlan before, DayPlan after) {

        public Workload workBefore() {
            return Workload.of(before);
        }

        public Workload workAfter() {
            return Workload.of(after);
        }
    }

    /**
     * Days in a row on which the plan would contain an exercise and not offer it, for the same reasons.
     *
     * @param reasons without days of rest
     */
    public record Gap(Exercise exercise, @Nullable Rung rung, LocalDate first, LocalDate last, List<Reason> reasons) {

        private boolean goesOn(Gap next) {
            return exercise.id().equals(next.exercise.id())
                    && last.plusDays(1).equals(next.first)
                    && ids(reasons).equals(ids(next.reasons));
        }

        private static List<String> ids(List<Reason> reasons) {
            return reasons.stream().map(reason -> reason.kind() + reason.id()).toList();
        }

        public boolean isByLimit() {
            return reasons.stream().anyMatch(reason -> reason.kind() == Kind.LIMIT);
        }
    }

    /** When any of these would be withheld, by exercise and day. */
    public List<Gap> gaps(Set<String> exercises) {
        List<Gap> gaps = new ArrayList<>();
        for (String exercise : exercises.stream().sorted().toList()) {
            Gap open = null;
            for (TwoDays day : days) {
                Gap next = gap(day, exercise);
                if (next == null) {
                    continue;
                }
                if (open != null && open.goesOn(next)) {
                    gaps.remove(open);
                    next = new Gap(next.exercise(), next.rung(), open.first(), next.last(), next.reasons());
                }
                gaps.add(next);
                open = next;
            }
        }
        return gaps;
    }

    private static @Nullable Gap gap(TwoDays day, String exercise) {
        for (Withheld held : day.after().withheld()) {
            if (held.exercise().id().equals(exercise)) {
                List<Reason> reasons = held.reasons().stream()
                        .filter(reason -> reason.kind() != Kind.REST_DAY)
                        .toList();
                return reasons.isEmpty()
                        ? null
                        : new Gap(held.exercise(), held.rung(), day.date(), day.date(), reasons);
            }
        }
        return null;
    }
}
