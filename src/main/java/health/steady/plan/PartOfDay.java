package health.steady.plan;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.Upcoming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What one plan gives of a day of its patient. All parts together are the day: each exercise once, where it asks least. */
public record PartOfDay(PlanView plan, DayPlan day) {

    /** At least one; the first is of the plan that is asked, unless its surgery is to come. */
    public static List<PartOfDay> of(PlanView plan, LocalDate date) {
        return of(plan, plan.day(date));
    }

    /** @param own the day of the plan that is asked */
    public static List<PartOfDay> of(PlanView plan, DayPlan own) {
        if (plan.beside().isEmpty() || own.standing() == Standing.CLOSED || own.standing() == Standing.CALL_CLINIC) {
            return List.of(new PartOfDay(plan, own));
        }
        List<PartOfDay> parts = new ArrayList<>();
        for (PlanView other : plan.beside()) {
            PartOfDay part = new PartOfDay(other, other.day(own.date()));
            if (part.isFollowed()) {
                parts.add(part);
            }
        }
        parts.add(own.standing() == Standing.BEFORE_SURGERY ? parts.size() : 0, new PartOfDay(plan, own));
        List<PartOfDay> each = new ArrayList<>();
        for (PartOfDay part : parts) {
            each.add(new PartOfDay(
                    part.plan,
                    with(
                            part.day,
                            part.day.exercises().stream()
                                    .filter(offer -> isLeast(offer, part, parts))
                                    .toList())));
        }
        return each;
    }

    /** Whether there is a programme to follow. */
    public boolean isFollowed() {
        return day.standing() == Standing.ACTIVE || day.standing() == Standing.UNCONFIRMED;
    }

    /** Of equals, the first part's. */
    private static boolean isLeast(Offer offer, PartOfDay own, List<PartOfDay> parts) {
        boolean before = true;
        for (PartOfDay part : parts) {
            before &= part != own;
            for (Offer other : part.day.exercises()) {
                boolean same = part != own
                        && other.exercise().id().equals(offer.exercise().id());
                if (same && (before ? !isMore(other, offer) : isMore(offer, other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isMore(Offer one, Offer other) {
        int height = one.exercise().height(one.rung().id())
                - other.exercise().height(other.rung().id());
        return height > 0 || (height == 0 && one.dose().exceeds(other.dose()));
    }

    /** The day with all its lines; phase, stage and standing are of the first part. */
    public static DayPlan together(List<PartOfDay> parts) {
        DayPlan first = parts.get(0).day;
        return parts.size() == 1
                ? first
                : new DayPlan(
                        first.standing(),
                        first.date(),
                        first.dayPostOp(),
                        first.phase(),
                        first.stage(),
                        all(parts, DayPlan::restrictions),
                        first.walking(),
                        all(parts, DayPlan::exercises),
                        all(parts, DayPlan::withheld),
                        all(parts, DayPlan::instructions),
                        all(parts, DayPlan::messages).stream()
                                .filter(message -> !isEmptied(message, parts))
                                .distinct()
                                .toList(),
                        first.nextStage(),
                        all(parts, DayPlan::next).stream()
                                .sorted(Comparator.comparing(Upcoming::on))
                                .toList(),
                        all(parts, DayPlan::lessons).stream().distinct().toList());
    }

    /** One part may give little as long as another gives enough. */
    private static boolean isEmptied(Message message, List<PartOfDay> parts) {
        return message.kind() == Message.Kind.FEW_EXERCISES
                && parts.stream()
                        .anyMatch(part -> part.day.messages().stream()
                                .map(Message::kind)
                                .noneMatch(kind -> kind == Message.Kind.FEW_EXERCISES));
    }

    private static DayPlan with(DayPlan day, List<Offer> exercises) {
        return new DayPlan(
                day.standing(),
                day.date(),
                day.dayPostOp(),
                day.phase(),
                day.stage(),
                day.restrictions(),
                day.walking(),
                exercises,
                day.withheld(),
                day.instructions(),
                day.messages(),
                day.nextStage(),
                day.next(),
                day.lessons());
    }

    private static <T> List<T> all(List<PartOfDay> parts, Function<DayPlan, List<T>> lines) {
        return parts.stream().flatMap(part -> lines.apply(part.day).stream()).toList();
    }
}
