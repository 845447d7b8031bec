package health.steady.plan.domain;

import static java.util.Comparator.comparingInt;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Reason;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several days as one, with the least that any of them gives (law L1 for what cannot be taken back once it is printed).
 * What one day forbids, none of them does; a day that has no programme leaves none to all.
 */
final class AllDays {

    private static final Set<Standing> FOLLOWED = EnumSet.of(Standing.ACTIVE, Standing.UNCONFIRMED);
    private static final Set<Message.Kind> STOPS = EnumSet.of(
            Message.Kind.CALL_CLINIC,
            Message.Kind.CLOSED,
            Message.Kind.PAUSED,
            Message.Kind.SURGERY_PLANNED,
            Message.Kind.SUSPENDED_STOP,
            Message.Kind.SUSPENDED_ESSENTIAL,
            Message.Kind.SUSPENDED_HOLD);
    private static final Set<Message.Kind> TOLD = EnumSet.of(Message.Kind.SURGERY_UNCONFIRMED, Message.Kind.STATE);

    private final List<DayPlan> days;

    AllDays(List<DayPlan> days) {
        this.days = List.copyOf(days);
    }

    /** Whether each of the days has a programme that nothing holds up. */
    boolean haveAProgramme() {
        return days.stream()
                .allMatch(day -> FOLLOWED.contains(day.standing()) && stops(day).isEmpty());
    }

    DayPlan asOne() {
        DayPlan first = days.get(0);
        boolean programme = haveAProgramme();
        return new DayPlan(
                days.stream()
                        .map(DayPlan::standing)
                        .filter(standing -> !FOLLOWED.contains(standing))
                        .findFirst()
                        .orElse(first.standing()),
                first.date(),
                first.dayPostOp(),
                first.phase(),
                first.stage(),
                List.copyOf(any(DayPlan::restrictions, AllDays::known).values()),
                programme ? walk() : null,
                programme ? offers() : List.of(),
                List.of(),
                List.copyOf(
                        any(DayPlan::instructions, given -> given.instruction().id())
                                .values()),
                programme ? told(first) : stopped(),
                null,
                List.of(),
                List.of());
    }

    /** Whether an exercise that stays offered is due on this day, or rests. */
    boolean isDue(Offer offer, DayPlan day) {
        return day.exercises().stream().anyMatch(given -> isSame(given, offer));
    }

    private List<Offer> offers() {
        Map<String, Offer> offered =
                any(DayPlan::exercises, offer -> offer.exercise().id());
        return offered.values().stream()
                .filter(offer -> days.stream().allMatch(day -> isDue(offer, day) || rests(offer, day)))
                .toList();
    }

    private static boolean isSame(Offer one, Offer other) {
        return one.exercise().id().equals(other.exercise().id())
                && one.rung().id().equals(other.rung().id())
                && one.dose().equals(other.dose());
    }

    /** By its own schedule, and for no other reason. */
    private static boolean rests(Offer offer, DayPlan day) {
        return day.withheld().stream()
                .filter(held -> held.exercise().id().equals(offer.exercise().id()))
                .anyMatch(held -> held.reasons().stream().allMatch(reason -> reason.kind() == Reason.Kind.REST_DAY));
    }

    private @Nullable WalkingGoal walk() {
        List<WalkingGoal> goals =
                days.stream().map(DayPlan::walking).filter(Objects::nonNull).toList();
        if (goals.size() < days.size()) {
            return null;
        }
        WalkingGoal least = goals.stream()
                .min(comparingInt(goal -> goal.minutes() * goal.times()))
                .orElseThrow();
        return new WalkingGoal(
                goals.stream().mapToInt(WalkingGoal::minutes).min().orElseThrow(),
                goals.stream().mapToInt(WalkingGoal::times).min().orElseThrow(),
                List.of(),
                least.eased(),
                least.cause());
    }

    private List<Message> stopped() {
        return days.stream()
                .map(AllDays::stops)
                .filter(stops -> !stops.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Message> stops(DayPlan day) {
        return of(STOPS, day);
    }

    private static List<Message> told(DayPlan day) {
        return of(TOLD, day);
    }

    private static List<Message> of(Set<Message.Kind> kinds, DayPlan day) {
        return day.messages().stream()
                .filter(message -> kinds.contains(message.kind()))
                .toList();
    }

    private static String known(InForce restriction) {
        return restriction.id() + " " + restriction.limit();
    }

    /** Of each, the first that a day holds. */
    private <T> Map<String, T> any(Function<DayPlan, Collection<T>> part, Function<T, String> key) {
        Map<String, T> found = new LinkedHashMap<>();
        Stream<T> all = days.stream().map(part).flatMap(Collection::stream);
        all.forEach(each -> found.putIfAbsent(key.apply(each), each));
        return found;
    }
}
