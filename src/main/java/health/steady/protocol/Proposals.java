package health.steady.protocol;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Proposal.Kind;
import health.steady.protocol.Proposal.Move;
import health.steady.protocol.Proposal.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Design 3.5 and clinical part E2 (proposed): what reports suggest. */
final class Proposals {

    private static final int WORST_GOOD = 3;
    private static final int ABOVE_USUAL = 2;
    private static final int USUAL_OF = 3;
    private static final int TWICE = 2;

    private final Situation situation;
    private final DayPlan day;

    Proposals(Situation situation, DayPlan day) {
        this.situation = situation;
        this.day = day;
    }

    Proposal propose() {
        NextStage next = situation.nextStage();
        List<Step> steps = new ArrayList<>();
        for (Offer offer : day.exercises()) {
            Step step = step(offer);
            if (step != null) {
                steps.add(step);
            }
        }
        return new Proposal(kind(next), next, steps);
    }

    private Kind kind(@Nullable NextStage next) {
        boolean stuck = day.messages().stream().anyMatch(message -> message.kind() == Message.Kind.STUCK_LONG);
        if (stuck || !situation.suspensions().open().isEmpty()) {
            return Kind.ESCALATE;
        }
        return next != null && isDue(next) && next.isOpen() ? Kind.ADVANCE : Kind.HOLD;
    }

    private boolean isDue(NextStage next) {
        return situation.isConfirmed()
                && !situation.isBeforeSurgery()
                && !next.notBefore().isAfter(situation.schedule().date());
    }

    private @Nullable Step step(Offer offer) {
        List<SessionLog> logs = logs(offer.exercise().id());
        RungRef is = new RungRef(offer.exercise().id(), offer.rung().id());
        Eased eased = offer.eased();
        if (eased != null) {
            return new Step(Move.EASE, is, is, causes(offer.exercise().id(), eased.since()));
        }
        if (logs.size() < TWICE) {
            return null;
        }
        List<SessionLog> last = logs.subList(0, TWICE);
        if (last.stream().allMatch(this::isGood)) {
            RungRef up = up(offer);
            return up == null ? null : new Step(Move.RAISE, is, up, List.copyOf(last));
        }
        SessionLog latest = logs.get(0);
        Integer pain = latest.pain();
        boolean painful = pain != null && (pain > WORST_GOOD || isAboveUsual(pain, logs));
        return painful ? new Step(Move.REPEAT, is, is, List.of(latest)) : null;
    }

    private boolean isGood(SessionLog log) {
        Integer pain = log.pain();
        return log.outcome() == SessionLog.Outcome.DONE
                && pain != null
                && pain <= WORST_GOOD
                && !isAboveUsual(pain, logs(log.exercise()))
                && causes(log.exercise(), log.on()).stream().noneMatch(CheckIn.class::isInstance);
    }

    /** The patient's own usual is the median of the reports before the last; too few of them: there is none. */
    private static boolean isAboveUsual(int pain, List<SessionLog> logs) {
        List<Integer> earlier = new ArrayList<>();
        for (SessionLog log : logs.subList(1, logs.size())) {
            Integer before = log.pain();
            if (before != null) {
                earlier.add(before);
            }
        }
        if (earlier.size() < USUAL_OF) {
            return false;
        }
        earlier.sort(null);
        return pain >= earlier.get(earlier.size() / 2) + ABOVE_USUAL;
    }

    /** The next rung that nothing stands against today; null at the top or where something does. */
    private @Nullable RungRef up(Offer offer) {
        Exercise exercise = offer.exercise();
        int height = exercise.height(offer.rung().id()) + 1;
        if (height >= exercise.ladder().size()) {
            return null;
        }
        Rung rung = exercise.ladder().get(height);
        RungRef up = new RungRef(exercise.id(), rung.id());
        boolean free = Engine.reasonsAgainst(
                        List.of(situation.course()), situation.schedule().date(), up, rung.dose())
                .isEmpty();
        return free ? up : null;
    }

    /** Of this exercise, the latest first; since the dose was signed. */
    private List<SessionLog> logs(String exercise) {
        return situation.course().history().observations().stream()
                .filter(SessionLog.class::isInstance)
                .map(SessionLog.class::cast)
                .filter(log -> log.exercise().equals(exercise)
                        && !log.on().isAfter(situation.schedule().date()))
                .sorted(Comparator.comparing(SessionLog::on)
                        .thenComparing(SessionLog::recordedAt)
                        .reversed())
                .toList();
    }

    /** What was reported of it on that day, logs of too much pain and check-ins of raised pain. */
    private List<Observation> causes(String exercise, LocalDate on) {
        List<Observation> causes = new ArrayList<>();
        for (Observation observation : situation.course().history().observations()) {
            boolean about =
                    observation instanceof SessionLog log && log.exercise().equals(exercise)
                            || observation instanceof CheckIn report
                                    && report.raisedAfter().contains(exercise);
            if (about && observation.on().equals(on)) {
                causes.add(observation);
            }
        }
        return causes;
    }
}
