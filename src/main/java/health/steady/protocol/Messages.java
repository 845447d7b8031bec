package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Message.Kind;
import health.steady.protocol.Suspensions.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the day has to tell besides its lines. */
final class Messages {

    private static final int FEWEST_EXERCISES = 3;

    private final Situation situation;
    private final List<Message> messages = new ArrayList<>();

    Messages(Situation situation) {
        this.situation = situation;
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
        Schedule schedule = situation.schedule();
        if (schedule.stage() != Phase.on(schedule.day())) {
            tell(Kind.STAGE_BEHIND_PHASE, List.of(schedule.stage().name()), null);
        }
        if (!suspended && exercises < FEWEST_EXERCISES) {
            tell(Kind.FEW_EXERCISES, List.of(), null);
        }
        if (!walks) {
            tell(Kind.NO_WALK, List.of(), null);
        }
        return messages;
    }

    private boolean tellSuspensions() {
        for (Opened open : situation.suspensions().open()) {
            Kind kind = switch (open.level()) {
                case STOP_ALL -> Kind.SUSPENDED_STOP;
                case ESSENTIAL_MOVEMENT -> Kind.SUSPENDED_ESSENTIAL;
                case HOLD -> Kind.SUSPENDED_HOLD;
            };
            tell(kind, List.of(open.sign()), open.from());
        }
        return !situation.suspensions().open().isEmpty();
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

    private void tell(Kind kind, List<String> ids, @Nullable LocalDate since) {
        messages.add(new Message(kind, ids, since));
    }
}
