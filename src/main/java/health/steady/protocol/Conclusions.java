package health.steady.protocol;

import health.steady.protocol.Conclusion.Kind;
import health.steady.protocol.DangerSign.Urgency;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Observation.CheckIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a report comes to. Sources: clinical part E1 (danger signs), seed-004 L22 (over two hours), seed-001 L69 (ordinary
 * soreness); the scores are proposed (part E2).
 */
final class Conclusions {

    private static final String WALK = "walk";
    private static final int WORST_SORE = 3;
    private static final int WORST_KEPT = 5;
    private static final int ABOVE_USUAL = 2;
    private static final int USUAL_OF = 3;
    private static final Citation PROPOSED = new Citation("proposed", "");
    private static final List<Citation> TOO_SOON = List.of(new Citation("seed-004", "L22"), PROPOSED);
    private static final List<Citation> SORENESS = List.of(new Citation("seed-001", "L69"), PROPOSED);
    private static final List<Citation> SCORES = List.of(PROPOSED);

    private final Course course;
    private final CheckIn report;
    private final List<Conclusion> conclusions = new ArrayList<>();

    Conclusions(Course course, CheckIn report) {
        this.course = course;
        this.report = report;
    }

    List<Conclusion> all() {
        addSigns(Urgency.EMERGENCY, Kind.EMERGENCY);
        addSigns(Urgency.SAME_DAY, Kind.SAME_DAY);
        if (!report.raisedAfter().isEmpty()) {
            addTooMuch();
        }
        addPain();
        return conclusions;
    }

    /** A sign that the rulebook does not know is an emergency. */
    private void addSigns(Urgency urgency, Kind kind) {
        List<String> ids = new ArrayList<>();
        List<Citation> sources = new ArrayList<>();
        for (String id : new TreeSet<>(report.dangerSigns())) {
            Optional<DangerSign> sign = course.rulebook().dangerSigns().sign(id);
            if (sign.map(DangerSign::urgency).orElse(Urgency.EMERGENCY) == urgency) {
                ids.add(id);
                sources.addAll(sign.map(DangerSign::sources).orElse(SCORES));
            }
        }
        if (!ids.isEmpty()) {
            conclusions.add(new Conclusion(kind, ids, sources));
        }
    }

    private void addTooMuch() {
        DayPlan before = Engine.dayPlan(List.of(without()), report.on());
        DayPlan after = Engine.dayPlan(List.of(course), report.on());
        List<String> eased = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String activity : new TreeSet<>(report.raisedAfter())) {
            (isLess(activity, before, after) ? eased : others).add(activity);
        }
        if (!eased.isEmpty()) {
            conclusions.add(new Conclusion(Kind.EASED, eased, TOO_SOON));
        }
        if (!others.isEmpty()) {
            conclusions.add(new Conclusion(Kind.TOO_MUCH, others, TOO_SOON));
        }
    }

    private Course without() {
        List<Observation> others = course.history().observations().stream()
                .filter(observation -> !observation.id().equals(report.id()))
                .toList();
        return course.with(History.of(course.history().facts(), others));
    }

    private static boolean isLess(String activity, DayPlan before, DayPlan after) {
        if (activity.equals(WALK)) {
            return daily(after.walking()) < daily(before.walking());
        }
        Offer was = offer(activity, before);
        Offer is = offer(activity, after);
        return was != null
                && is != null
                && (!was.rung().equals(is.rung()) || !was.dose().equals(is.dose()));
    }

    private static int daily(@Nullable WalkingGoal goal) {
        return goal == null ? 0 : goal.minutes() * goal.times();
    }

    private static @Nullable Offer offer(String exercise, DayPlan day) {
        return day.exercises().stream()
                .filter(offer -> offer.exercise().id().equals(exercise))
                .findFirst()
                .orElse(null);
    }

    private void addPain() {
        int pain = report.worstPain();
        Integer usual = usual();
        if (pain > WORST_KEPT) {
            conclusions.add(new Conclusion(Kind.MUCH_PAIN, List.of(), SCORES));
        } else if (pain > WORST_SORE || usual != null && pain >= usual + ABOVE_USUAL) {
            conclusions.add(new Conclusion(Kind.MORE_THAN_USUAL, List.of(), SCORES));
        } else if (conclusions.isEmpty()) {
            conclusions.add(
                    pain > 0
                            ? new Conclusion(Kind.SORE, List.of(), SORENESS)
                            : new Conclusion(Kind.QUIET, List.of(), SCORES));
        }
    }

    /** The median of the last reports before this day; too few of them: there is none. */
    private @Nullable Integer usual() {
        List<Integer> earlier = course.history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .filter(other -> other.on().isBefore(report.on()))
                .sorted(Comparator.comparing(CheckIn::on).reversed())
                .limit(2L * USUAL_OF + 1)
                .map(CheckIn::worstPain)
                .sorted()
                .toList();
        return earlier.size() < USUAL_OF ? null : earlier.get(earlier.size() / 2);
    }
}
