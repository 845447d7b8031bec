package health.steady.today.web;

import health.steady.people.PersonName;
import health.steady.plan.PlanView;
import health.steady.progress.Goal;
import health.steady.progress.MeasuredOn;
import health.steady.progress.PlanWork;
import health.steady.progress.PlannedVisit;
import health.steady.progress.ProgressSheet;
import health.steady.progress.WorkPlan;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What visits have come to, as the patient reads it.
 *
 * @param onHold whether a danger sign is open, or the plan does not run: then nothing of the work plans is shown
 * @param next the next visit; null when none is planned
 * @param with who it is with; null when the name is not known here
 */
record VisitPart(
        List<Goal> open,
        List<Goal> reached,
        List<PlanWork> work,
        boolean onHold,
        List<Taken> measures,
        @Nullable PlannedVisit next,
        @Nullable String with) {

    private static final Set<Message.Kind> HOLDS = EnumSet.of(
            Message.Kind.SUSPENDED_STOP,
            Message.Kind.SUSPENDED_ESSENTIAL,
            Message.Kind.SUSPENDED_HOLD,
            Message.Kind.PAUSED);

    /**
     * One thing that was measured: the last time, and the first.
     *
     * @param side left or right, in lower case; empty where it has none
     * @param value null when it could not be done; {@code first} likewise
     * @param once whether it was measured once only
     */
    record Taken(
            String name,
            String side,
            String unit,
            @Nullable String value,
            LocalDate on,
            @Nullable String first,
            LocalDate firstOn,
            boolean once) {}

    static VisitPart of(PlanView plan, DayPlan day, ProgressSheet sheet, @Nullable PlannedVisit next) {
        boolean onHold = day.standing() != Standing.ACTIVE
                || day.messages().stream().map(Message::kind).anyMatch(HOLDS::contains);
        PersonName with = next == null ? null : plan.names().get(next.with().value());
        return new VisitPart(
                sheet.open(),
                sheet.goals().stream()
                        .filter(goal -> goal.state() == Goal.State.REACHED)
                        .toList(),
                sheet.work().stream().map(WorkPlan::plan).toList(),
                onHold,
                measures(plan, sheet.measured()),
                next,
                with == null ? null : with.name());
    }

    public boolean isEmpty() {
        return open.isEmpty() && reached.isEmpty() && work.isEmpty() && measures.isEmpty() && next == null;
    }

    private static List<Taken> measures(PlanView plan, List<MeasuredOn> measured) {
        Map<String, List<MeasuredOn>> same = new LinkedHashMap<>();
        measured.forEach(each -> same.computeIfAbsent(
                        each.what().key() + " " + each.what().activity(), key -> new ArrayList<>())
                .add(each));
        return same.values().stream().map(each -> taken(plan, each)).toList();
    }

    private static Taken taken(PlanView plan, List<MeasuredOn> same) {
        MeasuredOn first = same.get(0);
        MeasuredOn last = same.get(same.size() - 1);
        String id = last.what().measure();
        Measure measure = plan.course().rulebook().catalogue().measures().get(id);
        var side = last.what().side();
        String own = last.what().activity();
        return new Taken(
                !own.isEmpty() ? own : measure == null ? id : measure.name().in(OwnPlan.LANGUAGE),
                side == null ? "" : side.name().toLowerCase(Locale.ROOT),
                measure == null ? "" : measure.unit(),
                number(last.what().value()),
                last.on(),
                number(first.what().value()),
                first.on(),
                same.size() == 1);
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null
                ? null
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return "VisitPart[" + measures.size() + "]";
    }
}
