package health.steady.protocol;

import health.steady.protocol.Reason.Exceeded;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Suspensions.Opened;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that stands against one rung at one dose on one day: all reasons, not the first. */
final class Check {

    private final Situation situation;
    private final Limits limits;
    private final List<Opened> open;
    private final Set<String> states;
    private final List<Beside> beside;
    private final DayOfWeek weekday;

    /** @param beside the patient's other operations; what stands against something in one of them stands against it here */
    Check(Situation situation, Limits limits, List<Beside> beside) {
        this.situation = situation;
        this.limits = limits;
        this.beside = beside;
        open = situation.suspensions().open();
        states = situation.states();
        weekday = situation.schedule().date().getDayOfWeek();
    }

    /**
     * @param given the stage gives it unasked, so its stage is reached
     * @param from days after surgery from which the programme gives it; 0 when it does not say
     */
    List<Reason> against(Exercise exercise, Rung rung, Dose dose, boolean given, int from) {
        List<Reason> reasons = new ArrayList<>(0);
        Timing timing = situation.protocol().timingOf(exercise.id(), rung.id());
        if (timing == null) {
            reasons.add(because(Kind.NOT_IN_PROTOCOL, exercise.id(), null, exercise.sources()));
        } else {
            againstTime(exercise, timing, given, from, reasons);
        }
        againstReservation(exercise, reasons);
        againstPause(exercise, reasons);
        limits.against(rung.demands(), dose, reasons);
        againstConditions(exercise, reasons);
        againstStates(exercise, rung, dose, reasons);
        againstSuspensions(exercise, rung, reasons);
        againstSchedule(exercise, dose, reasons);
        for (Beside other : beside) {
            reasons.addAll(other.against(exercise, rung, dose));
        }
        return reasons;
    }

    /** A walk is left by all but the strictest suspension; its weeks are its time. */
    List<Reason> againstWalk(Exercise walk, Rung rung, Dose dose) {
        List<Reason> reasons = new ArrayList<>(0);
        againstReservation(walk, reasons);
        againstPause(walk, reasons);
        limits.against(rung.demands(), dose, reasons);
        againstConditions(walk, reasons);
        for (Opened suspension : open) {
            if (suspension.level() == SuspensionLevel.STOP_ALL || (suspension.spareCalf() && walk.calf())) {
                reasons.add(suspended(suspension));
            }
        }
        for (Beside other : beside) {
            reasons.addAll(other.againstWalk(walk, rung, dose));
        }
        return reasons;
    }

    /** The same at a dose of the other's, with the limits of this course. */
    List<Reason> againstOfAnother(Exercise exercise, Rung rung, Dose dose) {
        List<Reason> reasons = againstOfAnother(exercise, rung);
        limits.against(rung.demands(), dose, reasons);
        return reasons;
    }

    /** What this course holds against an exercise that another course gives. Limits are common to all. */
    List<Reason> againstOfAnother(Exercise exercise, Rung rung) {
        List<Reason> reasons = new ArrayList<>(0);
        situation
                .protocol()
                .timing(exercise.id(), rung.id())
                .ifPresent(timing -> againstTime(exercise, timing, false, 0, reasons));
        againstReservation(exercise, reasons);
        againstPause(exercise, reasons);
        againstConditions(exercise, reasons);
        againstStates(exercise, rung, rung.dose(), reasons);
        againstSuspensions(exercise, rung, reasons);
        return reasons;
    }

    private void againstReservation(Exercise exercise, List<Reason> reasons) {
        if (situation.ledger().exercises().isReserved(exercise.id())) {
            reasons.add(because(Kind.RESERVED, exercise.id(), null, exercise.sources()));
        }
    }

    private void againstPause(Exercise exercise, List<Reason> reasons) {
        Signature paused = situation.ledger().exercises().paused(exercise.id());
        if (paused != null) {
            reasons.add(new Reason(Kind.PAUSED, exercise.id(), null, null, new Cause(paused, List.of())));
        }
    }

    private void againstTime(Exercise exercise, Timing timing, boolean given, int from, List<Reason> reasons) {
        Schedule schedule = situation.schedule();
        if (situation.ledger().exercises().isUnlocked(exercise.id())) {
            if (schedule.scheduled() < timing.floorDay()) {
                reasons.add(notBefore(Kind.BELOW_FLOOR, exercise, timing.floorDay(), timing));
            }
            return;
        }
        Integer defaultDay = situation.answers().defaultDay(exercise.id(), timing);
        if (defaultDay == null) {
            reasons.add(because(Kind.NEVER_BY_DEFAULT, exercise.id(), null, timing.sources()));
            return;
        }
        int start = Math.max(defaultDay, from);
        if (schedule.scheduled() < start) {
            Kind kind = schedule.waits() && schedule.day() >= start ? Kind.SCHEDULE_WAITS : Kind.TOO_EARLY;
            reasons.add(notBefore(kind, exercise, start, timing));
        }
        Phase stage = Phase.on(defaultDay);
        if (!given && stage.compareTo(schedule.stage()) > 0) {
            LocalDate first = schedule.on(stage.firstDay());
            reasons.add(
                    because(Kind.STAGE, stage.name(), first.isAfter(schedule.date()) ? first : null, timing.sources()));
        }
    }

    private void againstConditions(Exercise exercise, List<Reason> reasons) {
        if (exercise.contraindications().isEmpty()) {
            return;
        }
        for (String id : exercise.contraindications()) {
            Fact later = situation.ledger().condition(id);
            Boolean present = later == null
                    ? situation.assignment().contraindications().get(id)
                    : Boolean.valueOf(later instanceof Fact.ConditionFound);
            if (present == null || present) {
                Contraindication asked =
                        situation.rulebook().catalogue().contraindications().get(id);
                List<Citation> sources = asked == null ? exercise.sources() : asked.sources();
                Signature signature = later == null ? situation.assignment().signature() : later.signature();
                reasons.add(new Reason(
                        present == null ? Kind.NOT_ASKED : Kind.CONTRAINDICATION,
                        id,
                        null,
                        null,
                        new Cause(signature, sources)));
            }
        }
    }

    /** Drills of essential movement stay: getting up is needed in every state. */
    private void againstStates(Exercise exercise, Rung rung, Dose dose, List<Reason> reasons) {
        if (states.isEmpty() || isEssential(exercise, rung)) {
            return;
        }
        LocalDate tomorrow = situation.schedule().date().plusDays(1);
        for (String id : states) {
            BodyState state = situation.rulebook().dangerSigns().state(id).orElse(null);
            if (state == null) {
                reasons.add(because(Kind.STATE, id, tomorrow, List.of(new Citation("proposed", "unknown state"))));
            } else {
                for (Limit limit : state.atMost()) {
                    int asked = rung.demands().of(limit.demand(), dose);
                    if (!limit.allows(asked)) {
                        reasons.add(new Reason(
                                Kind.STATE,
                                id,
                                tomorrow,
                                new Exceeded(asked, limit),
                                new Cause(null, state.sources())));
                    }
                }
            }
        }
    }

    private boolean isEssential(Exercise exercise, Rung rung) {
        return situation.protocol().essential().contains(new RungRef(exercise.id(), rung.id()));
    }

    private void againstSuspensions(Exercise exercise, Rung rung, List<Reason> reasons) {
        if (open.isEmpty()) {
            return;
        }
        boolean essential = isEssential(exercise, rung);
        for (Opened suspension : open) {
            boolean left = switch (suspension.level()) {
                case HOLD -> true;
                case ESSENTIAL_MOVEMENT -> essential;
                case STOP_ALL -> false;
            };
            if (!left || (suspension.spareCalf() && exercise.calf())) {
                reasons.add(suspended(suspension));
            }
        }
    }

    private void againstSchedule(Exercise exercise, Dose dose, List<Reason> reasons) {
        LocalDate date = situation.schedule().date();
        if (!dose.on(weekday)) {
            LocalDate next = date.plusDays(1);
            while (!dose.on(next.getDayOfWeek())) {
                next = next.plusDays(1);
            }
            reasons.add(because(Kind.REST_DAY, exercise.id(), next, exercise.sources()));
        }
    }

    private Reason notBefore(Kind kind, Exercise exercise, int day, Timing timing) {
        LocalDate on = situation.schedule().on(day);
        boolean toCome = on.isAfter(situation.schedule().date());
        return because(kind, exercise.id(), toCome ? on : null, timing.sources());
    }

    private static Reason suspended(Opened suspension) {
        return new Reason(Kind.SUSPENDED, suspension.sign(), null, null, suspension.cause());
    }

    private static Reason because(Kind kind, String id, @Nullable LocalDate until, List<Citation> sources) {
        return new Reason(kind, id, until, null, new Cause(null, sources));
    }
}
