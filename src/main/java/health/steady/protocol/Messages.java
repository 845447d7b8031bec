package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Message.Kind;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Suspensions.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the day has to tell besides its lines. */
final class Messages {

    private static final int ANSWER_TOLD_DAYS = 7;
    private static final int STUCK_TENTHS = 13;
    private static final int STUCK_LONG_TENTHS = 17;

    private final Situation situation;
    private final List<Message> messages = new ArrayList<>();

    Messages(Situation situation) {
        this.situation = situation;
    }

    static Message closed(LocalDate since) {
        return new Message(Kind.CLOSED, List.of(), since);
    }

    static Message callClinic() {
        return new Message(Kind.CALL_CLINIC, List.of(), null);
    }

    List<Message> beforeSurgery() {
        tell(Kind.SURGERY_PLANNED, List.of(), situation.schedule().surgeryOn());
        return messages;
    }

    List<Message> of(List<InForce> restrictions, int exercises, boolean walks) {
        if (!situation.isConfirmed()) {
            tell(Kind.SURGERY_UNCONFIRMED, List.of(), situation.schedule().surgeryOn());
        }
        boolean suspended = tellSuspensions();
        tellPrompts(restrictions, false, Kind.SURGEON_ASKED);
        tellPrompts(restrictions, true, Kind.SURGEON_OVERDUE);
        tellRequests(restrictions);
        Schedule schedule = situation.schedule();
        if (schedule.stage() != Phase.on(schedule.day())) {
            tell(Kind.STAGE_BEHIND_PHASE, List.of(schedule.stage().name()), null);
            tellMissing();
            tellStuck(schedule);
        }
        situation.states().forEach(state -> tell(Kind.STATE, List.of(state), null));
        if (!suspended && exercises < fewest()) {
            tell(Kind.FEW_EXERCISES, List.of(), null);
        }
        if (!walks) {
            tell(Kind.NO_WALK, List.of(), null);
        }
        return messages;
    }

    /** A stage that says why it gives fewer is not told every day that it does. */
    private int fewest() {
        return situation.protocol().stage(situation.schedule().stage()).fewest();
    }

    private void tellMissing() {
        NextStage next = situation.nextStage();
        List<String> missing = new ArrayList<>();
        if (next != null) {
            for (NextStage.Line line : next.lines()) {
                if (line.value() != Value.MET) {
                    line.any().forEach(finding -> missing.add(finding.need().finding()));
                }
            }
        }
        if (!missing.isEmpty()) {
            tell(Kind.FINDINGS_MISSING, missing, null);
        }
    }

    /** 1.3 and 1.7 times the weeks that the stage is meant to last. Proposed, no source. */
    private void tellStuck(Schedule schedule) {
        LocalDate since = schedule.reached().since();
        Phase stage = schedule.stage();
        if (stage == Phase.MONTHS_6_PLUS || !situation.isConfirmed()) {
            return;
        }
        int expected = Stages.next(stage).firstDay() - stage.firstDay();
        LocalDate stuck = since.plusDays(tenths(expected, STUCK_TENTHS));
        LocalDate stuckLong = since.plusDays(tenths(expected, STUCK_LONG_TENTHS));
        if (!schedule.date().isBefore(stuckLong)) {
            tell(Kind.STUCK_LONG, List.of(stage.name()), stuckLong);
        } else if (!schedule.date().isBefore(stuck)) {
            tell(Kind.STUCK, List.of(stage.name()), stuck);
        }
    }

    /** Rounded up to whole days. */
    private static int tenths(int days, int tenths) {
        return (days * tenths + 9) / 10;
    }

    private boolean tellSuspensions() {
        for (Opened open : situation.suspensions().open()) {
            if (open.sign().equals(Suspensions.PAUSED)) {
                tell(Kind.PAUSED, List.of(), open.from());
            } else {
                tell(kind(open), List.of(open.sign()), open.from());
            }
        }
        return !situation.suspensions().open().isEmpty();
    }

    private static Kind kind(Opened open) {
        return switch (open.level()) {
            case STOP_ALL -> Kind.SUSPENDED_STOP;
            case ESSENTIAL_MOVEMENT -> Kind.SUSPENDED_ESSENTIAL;
            case HOLD -> Kind.SUSPENDED_HOLD;
        };
    }

    private void tellPrompts(List<InForce> restrictions, boolean overdue, Kind kind) {
        Map<LocalDate, List<String>> asked = new TreeMap<>();
        for (InForce restriction : restrictions) {
            LocalDate on = restriction.end().askedOn();
            if (on != null && restriction.end().overdue() == overdue) {
                asked.computeIfAbsent(on, day -> new ArrayList<>()).add(restriction.id());
            }
        }
        asked.forEach((on, ids) -> tell(kind, ids, on));
    }

    /** About a restriction that has ended nobody waits for an answer. */
    private void tellRequests(List<InForce> restrictions) {
        LocalDate today = situation.schedule().date();
        for (Fact fact : situation.ledger().requests()) {
            if (fact instanceof SurgeonAsked asked) {
                SurgeonAnswered answer = answer(asked);
                List<String> request =
                        List.of(Integer.toString(asked.signature().seq()));
                if (answer == null) {
                    boolean ended = asked.subject() == Subject.RESTRICTION
                            && restrictions.stream()
                                    .noneMatch(inForce -> inForce.id().equals(asked.id()));
                    if (!ended) {
                        tell(Kind.ASKED, request, asked.signature().effectiveOn());
                    }
                } else if (today.isBefore(answer.signature().effectiveOn().plusDays(ANSWER_TOLD_DAYS))) {
                    tell(Kind.ANSWERED, request, answer.signature().effectiveOn());
                }
            }
        }
    }

    /** The first; null while there is none. */
    private @Nullable SurgeonAnswered answer(SurgeonAsked asked) {
        for (Fact fact : situation.ledger().requests()) {
            if (fact instanceof SurgeonAnswered answered
                    && answered.request() == asked.signature().seq()) {
                return answered;
            }
        }
        return null;
    }

    private void tell(Kind kind, List<String> ids, @Nullable LocalDate since) {
        messages.add(new Message(kind, ids, since));
    }
}
