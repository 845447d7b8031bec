package health.steady.review.web;

import health.steady.protocol.BodyState;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Exercise;
import health.steady.protocol.Observation.CheckIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The notices of a plan page: danger signs first, then what waits for this reader. */
final class Notices {

    private static final Set<Message.Kind> PRESSING = EnumSet.of(
            Message.Kind.CALL_CLINIC,
            Message.Kind.SURGERY_UNCONFIRMED,
            Message.Kind.SURGEON_ASKED,
            Message.Kind.SURGEON_OVERDUE,
            Message.Kind.PAUSED,
            Message.Kind.CLOSED,
            Message.Kind.STUCK_LONG);

    private final Telling telling;
    private final PlanReading reading;
    private final List<Notice> notices = new ArrayList<>();

    private Notices(Telling telling, PlanReading reading) {
        this.telling = telling;
        this.reading = reading;
    }

    static List<Notice> of(Telling telling, PlanReading reading) {
        Notices notices = new Notices(telling, reading);
        OpenSigns.in(reading).reports().forEach(notices::addDanger);
        reading.day().messages().stream()
                .sorted(Comparator.comparing(message -> message.kind() == Message.Kind.SURGEON_OVERDUE ? 0 : 1))
                .forEach(notices::add);
        return notices.notices;
    }

    private void addDanger(CheckIn report) {
        String signs = String.join("; ", OpenSigns.asked(reading, report, telling.words()));
        notices.add(new Notice(
                "danger",
                telling.say("review.notice.danger", signs),
                telling.say(
                        "review.notice.danger." + level(),
                        telling.on(report.on()),
                        telling.who(report.by()),
                        report.backPain(),
                        report.legPain()),
                new Link(
                        telling.say("review.way.end-suspension"),
                        reading.path() + "/suspensions/" + report.id() + "/end")));
    }

    /** The strictest that is in force, for this report or another. */
    private String level() {
        return List.of(Message.Kind.SUSPENDED_STOP, Message.Kind.SUSPENDED_ESSENTIAL, Message.Kind.SUSPENDED_HOLD)
                .stream()
                .filter(kind -> reading.day().messages().stream().anyMatch(message -> message.kind() == kind))
                .findFirst()
                .orElse(Message.Kind.SUSPENDED_STOP)
                .name();
    }

    private void add(Message message) {
        switch (message.kind()) {
            case CALL_CLINIC, FEW_EXERCISES, NO_WALK, SURGERY_PLANNED -> say(message, null);
            case SURGERY_UNCONFIRMED -> say(message, reading.confirms() ? way("confirm", "/confirmation") : null);
            case SURGEON_ASKED, SURGEON_OVERDUE ->
                say(
                        message,
                        reading.isSurgeon()
                                ? way(
                                        "decide",
                                        "/releases/new?restriction="
                                                + message.ids().get(0))
                                : null);
            case PAUSED -> say(message, reading.adjusts() ? way("resumption", "/standing/resumption") : null);
            case CLOSED, STUCK, STUCK_LONG, EASED, STATE -> say(message, null);
            case SUSPENDED_STOP,
                    SUSPENDED_ESSENTIAL,
                    SUSPENDED_HOLD,
                    STAGE_BEHIND_PHASE,
                    FINDINGS_MISSING,
                    ASKED,
                    ANSWERED -> {}
        }
    }

    private Link way(String key, String address) {
        return new Link(telling.say("review.way." + key), reading.path() + address);
    }

    private void say(Message message, @Nullable Link way) {
        String key = "review.notice." + message.kind().name();
        String since = message.since() == null ? "" : telling.on(message.since());
        notices.add(new Notice(
                PRESSING.contains(message.kind()) ? "limit" : "note",
                telling.say(key, since, named(message)),
                telling.say(key + ".text", limits(message)),
                way));
    }

    /** Exercises and states by name. */
    private String named(Message message) {
        return message.ids().stream()
                .flatMap(id -> Stream.concat(
                        reading.catalogue().exercise(id).map(Exercise::name).stream(),
                        reading.rulebook().dangerSigns().state(id).map(BodyState::ask).stream()))
                .map(telling::text)
                .collect(Collectors.joining(", "));
    }

    private String limits(Message message) {
        return reading.day().restrictions().stream()
                .filter(restriction -> message.ids().contains(restriction.id()))
                .map(InForce::limit)
                .map(telling.amounts()::limit)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
