package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.CaseloadEntry;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of each patient what needs this clinician first, and why. */
final class CaseRows {

    private static final Set<Message.Kind> DANGER =
            Set.of(Message.Kind.SUSPENDED_STOP, Message.Kind.SUSPENDED_ESSENTIAL, Message.Kind.SUSPENDED_HOLD);

    private final Words words;
    private final CurrentUser user;
    private final LocalDate today;

    CaseRows(Words words, CurrentUser user, LocalDate today) {
        this.words = words;
        this.user = user;
        this.today = today;
    }

    CaseRow row(CaseloadEntry entry) {
        DayPlan day = entry.day();
        if (entry.plan() == null || day == null) {
            return unassigned(entry);
        }
        String path = "/plans/" + entry.plan();
        Need need = need(day);
        Link way = way(need, day, path);
        return new CaseRow(
                entry.patient().id(),
                need,
                words.say("review.need-now." + need.name()),
                detail(need, day),
                entry.patient().name(),
                about(entry),
                path,
                PlanHead.day(words, day),
                day.phase() == null ? null : words.phase(day.phase()),
                day.stage() == null || day.stage() == day.phase() ? null : words.phase(day.stage()),
                way.label(),
                way.href());
    }

    /** To the decision itself when this clinician takes it, else to the plan. */
    private Link way(Need need, DayPlan day, String path) {
        String label = "review.patients.go." + need.name();
        boolean asked = need == Need.OVERDUE || need == Need.ASKED;
        if (asked && isSurgeon()) {
            String restriction = asked(day).map(InForce::id).orElse("");
            return new Link(words.say(label + ".decides"), path + "/releases/new?restriction=" + restriction);
        }
        if (need == Need.CONFIRM && user.role() != Role.THERAPIST) {
            return new Link(words.say(label + ".confirms"), path + "/confirmation");
        }
        return new Link(words.say(label), path);
    }

    private CaseRow unassigned(CaseloadEntry entry) {
        boolean assigns = isSurgeon();
        Need need = assigns ? Need.ASSIGN : Need.NOTHING;
        String path = "/plans/new?patient=" + entry.patient().id();
        return new CaseRow(
                entry.patient().id(),
                need,
                words.say("review.need-now.ASSIGN"),
                words.say(assigns ? "review.patients.unassigned" : "review.patients.unassigned.waits"),
                entry.patient().name(),
                about(entry),
                assigns ? path : "",
                null,
                null,
                null,
                assigns ? words.say("review.patients.go.ASSIGN") : "",
                assigns ? path : "");
    }

    private Need need(DayPlan day) {
        if (day.standing() == Standing.CLOSED) {
            return Need.NOTHING;
        }
        if (day.standing() == Standing.CALL_CLINIC) {
            return Need.BROKEN;
        }
        if (message(day, DANGER).isPresent()) {
            return Need.DANGER;
        }
        if (day.standing() == Standing.UNCONFIRMED) {
            return Need.CONFIRM;
        }
        if (day.standing() == Standing.BEFORE_SURGERY) {
            return Need.PLANNED;
        }
        if (asked(day).isPresent()) {
            boolean overdue = day.restrictions().stream()
                    .anyMatch(restriction -> restriction.end().overdue());
            return overdue ? Need.OVERDUE : Need.ASKED;
        }
        if (message(day, Set.of(Message.Kind.STAGE_BEHIND_PHASE)).isPresent()) {
            return Need.STAGE;
        }
        return message(day, Set.of(Message.Kind.FEW_EXERCISES, Message.Kind.NO_WALK))
                        .isPresent()
                ? Need.FEW
                : Need.NOTHING;
    }

    private String detail(Need need, DayPlan day) {
        return switch (need) {
            case DANGER ->
                message(day, DANGER)
                        .map(message ->
                                words.say("review.need-now." + message.kind().name(), since(message.since())))
                        .orElse("");
            case OVERDUE, ASKED ->
                words.say(
                        "review.need-now.asked",
                        asked(day)
                                .map(restriction -> since(restriction.end().askedOn()))
                                .orElse(""),
                        limits(day));
            case PLANNED, CONFIRM -> words.say("review.need-now.surgery", surgeryOn(day));
            case STAGE -> day.phase() == null ? "" : words.say("review.need-now.stage", words.phase(day.phase()));
            case FEW -> words.say("review.need-now.few", day.exercises().size());
            case NOTHING ->
                words.say(
                        day.standing() == Standing.CLOSED
                                ? "review.need-now.closed"
                                : "review.need-now.NOTHING.detail");
            case BROKEN, ASSIGN -> words.say("review.need-now." + need.name() + ".detail");
        };
    }

    private String limits(DayPlan day) {
        Amounts amounts = new Amounts(words);
        List<String> asked = day.restrictions().stream()
                .filter(restriction -> restriction.end().askedOn() != null)
                .map(restriction -> amounts.limit(restriction.limit()))
                .distinct()
                .toList();
        return asked.stream().limit(3).collect(Collectors.joining(", "))
                + (asked.size() > 3 ? words.say("review.patients.more", asked.size() - 3) : "");
    }

    private String surgeryOn(DayPlan day) {
        Integer dayPostOp = day.dayPostOp();
        return since(dayPostOp == null ? day.date() : day.date().minusDays(dayPostOp));
    }

    private static Optional<InForce> asked(DayPlan day) {
        return day.restrictions().stream()
                .filter(restriction -> restriction.end().askedOn() != null)
                .findFirst();
    }

    private static Optional<Message> message(DayPlan day, Set<Message.Kind> kinds) {
        return day.messages().stream()
                .filter(message -> kinds.contains(message.kind()))
                .findFirst();
    }

    private String since(@Nullable LocalDate date) {
        return date == null ? "" : words.day(date, today);
    }

    private String about(CaseloadEntry entry) {
        int age = Period.between(entry.patient().born(), today).getYears();
        return entry.procedure().isEmpty()
                ? words.say("review.patients.age", age)
                : words.say("review.patients.about", age, entry.procedure());
    }

    private boolean isSurgeon() {
        return user.role() == Role.SURGEON;
    }
}
