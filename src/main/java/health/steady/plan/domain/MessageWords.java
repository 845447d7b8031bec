package health.steady.plan.domain;

import health.steady.plan.DaySheet.Note;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Message.Kind;
import health.steady.protocol.Rulebook;
import java.time.LocalDate;
import java.util.List;

/** What the day has to tell besides its lines. */
final class MessageWords {

    private final Rulebook rulebook;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;
    private final LimitWords limits;

    MessageWords(Rulebook rulebook, DayPlan day, Words words, PeopleWords people, LimitWords limits) {
        this.rulebook = rulebook;
        this.day = day;
        this.words = words;
        this.people = people;
        this.limits = limits;
    }

    List<Note> notes() {
        boolean stopped = day.messages().stream().anyMatch(message -> message.kind() == Kind.SUSPENDED_STOP);
        return day.messages().stream()
                .filter(message -> !(stopped && message.kind() == Kind.NO_WALK))
                .map(this::note)
                .toList();
    }

    private Note note(Message message) {
        LocalDate since = message.since();
        String on = since == null ? "" : words.day(since);
        return switch (message.kind()) {
            case CALL_CLINIC -> note("limit", message);
            case SURGERY_PLANNED, FEW_EXERCISES, NO_WALK -> note("note", message, on);
            case SURGERY_UNCONFIRMED -> note("limit", message, on);
            case SUSPENDED_STOP, SUSPENDED_ESSENTIAL, SUSPENDED_HOLD -> note("danger", message, on, sign(message));
            case SURGEON_ASKED, SURGEON_OVERDUE -> note("limit", message, people.surgeon(), on, about(message));
            case STAGE_BEHIND_PHASE -> stage(message);
        };
    }

    private Note note(String kind, Message message, Object... arguments) {
        String key = "day.message." + message.kind();
        return new Note(
                kind, words.sentence(words.say(key + ".title", arguments)), words.sentence(words.say(key, arguments)));
    }

    private Note stage(Message message) {
        String key = "day.message." + message.kind();
        String stage = message.ids().isEmpty()
                ? ""
                : words.say("day.stage." + message.ids().get(0));
        String phase = day.phase() == null ? "" : words.say("day.weeks." + day.phase());
        return new Note("note", words.say(key + ".title", phase, stage), words.say(key, people.therapist()));
    }

    private String sign(Message message) {
        return message.ids().stream()
                .findFirst()
                .flatMap(rulebook.dangerSigns()::sign)
                .map(DangerSign::ask)
                .map(words::in)
                .map(words::quote)
                .orElseGet(() -> words.say("day.message.sign"));
    }

    private String about(Message message) {
        List<String> about = day.restrictions().stream()
                .filter(restriction -> message.ids().contains(restriction.id()))
                .map(InForce::limit)
                .map(limit -> limits.about(limit.demand()))
                .distinct()
                .toList();
        return words.list(about);
    }
}
