package health.steady.plan.domain;

import health.steady.plan.DaySheet.Note;
import health.steady.plan.PlanView;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Message.Kind;
import health.steady.protocol.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the day has to tell besides its lines. */
final class MessageWords {

    private final PlanView plan;
    private final Rulebook rulebook;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;
    private final LimitWords limits;

    MessageWords(PlanView plan, DayPlan day, Words words, PeopleWords people, LimitWords limits) {
        this.plan = plan;
        rulebook = plan.course().rulebook();
        this.day = day;
        this.words = words;
        this.people = people;
        this.limits = limits;
    }

    List<Note> notes() {
        Map<Kind, List<Message>> byKind = new LinkedHashMap<>();
        for (Message message : day.messages()) {
            byKind.computeIfAbsent(message.kind(), kind -> new ArrayList<>()).add(message);
        }
        if (byKind.containsKey(Kind.SUSPENDED_STOP)) {
            byKind.remove(Kind.NO_WALK);
        }
        if (about(byKind, Kind.SURGEON_OVERDUE).containsAll(about(byKind, Kind.SURGEON_ASKED))) {
            byKind.remove(Kind.SURGEON_ASKED);
        }
        List<Note> notes = new ArrayList<>();
        byKind.forEach((kind, messages) -> {
            if (kind == Kind.SURGEON_ASKED || kind == Kind.SURGEON_OVERDUE) {
                notes.add(questions(kind, messages));
            } else {
                messages.forEach(message -> notes.add(note(message)));
            }
        });
        return notes;
    }

    private Note note(Message message) {
        return switch (message.kind()) {
            case CALL_CLINIC, PAUSED, CLOSED -> note("limit", message.kind(), since(message));
            case SURGERY_UNCONFIRMED -> note("limit", message.kind(), since(message));
            case SUSPENDED_STOP, SUSPENDED_ESSENTIAL, SUSPENDED_HOLD ->
                note("danger", message.kind(), since(message), sign(message));
            case STAGE_BEHIND_PHASE -> stage(message);
            case FINDINGS_MISSING -> missing();
            case STUCK, STUCK_LONG -> note("note", message.kind(), people.therapist());
            case EASED -> note("note", message.kind(), activity(message), since(message));
            case STATE -> state(message);
            case ASKED, ANSWERED -> new RequestWords(plan, words, people, limits).note(message);
            case SURGERY_PLANNED, SURGEON_ASKED, SURGEON_OVERDUE, FEW_EXERCISES, NO_WALK ->
                note("note", message.kind(), since(message));
        };
    }

    private Note questions(Kind kind, List<Message> messages) {
        String questions = messages.stream().map(this::question).collect(Collectors.joining(" "));
        String key = "day.message." + kind;
        return new Note(
                "limit", words.say(key + ".title", people.surgeon()), words.say(key, questions, people.surgeon()));
    }

    private String question(Message message) {
        List<String> about = about(message);
        return words.say("day.message.question", since(message), words.list(about), about.size());
    }

    private String since(Message message) {
        LocalDate since = message.since();
        return since == null ? "" : words.day(since);
    }

    private Note note(String tone, Kind kind, Object... arguments) {
        String key = "day.message." + kind;
        return new Note(
                tone, words.sentence(words.say(key + ".title", arguments)), words.sentence(words.say(key, arguments)));
    }

    private Note stage(Message message) {
        String key = "day.message." + message.kind();
        String stage = message.ids().isEmpty()
                ? ""
                : words.say("day.stage." + message.ids().get(0));
        String phase = day.phase() == null ? "" : words.say("day.weeks." + day.phase());
        return new Note("note", words.say(key + ".title", phase, stage), words.say(key, people.therapist()));
    }

    private Note missing() {
        String lines = String.join(" ", new MissingWords(rulebook.protocol(), words).lines(day.nextStage()));
        return note("note", Kind.FINDINGS_MISSING, lines, people.therapist());
    }

    private String activity(Message message) {
        return message.ids().stream()
                .findFirst()
                .flatMap(rulebook.catalogue()::exercise)
                .map(exercise -> words.in(exercise.name()))
                .orElse("");
    }

    private Note state(Message message) {
        String title = words.say("day.message.STATE.title");
        return message.ids().stream()
                .findFirst()
                .flatMap(rulebook.dangerSigns()::state)
                .map(state -> new Note("limit", title, words.in(state.say())))
                .orElseGet(() -> new Note("limit", title, words.say("day.message.STATE")));
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

    private List<String> about(Map<Kind, List<Message>> messages, Kind kind) {
        return messages.getOrDefault(kind, List.of()).stream()
                .flatMap(message -> about(message).stream())
                .toList();
    }

    private List<String> about(Message message) {
        return day.restrictions().stream()
                .filter(restriction -> message.ids().contains(restriction.id()))
                .map(InForce::limit)
                .map(limit -> limits.about(limit.demand()))
                .distinct()
                .toList();
    }
}
