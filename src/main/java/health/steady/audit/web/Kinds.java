package health.steady.audit.web;

import health.steady.people.RecordTouched.Action;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What can be touched, and how, in the words of the administrator. A thing without a word yet keeps its name. */
@Component
class Kinds {

    static final List<String> THINGS = List.of(
            "alert",
            "alerts",
            "audit",
            "audit-verification",
            "break-glass",
            "break-glass-end",
            "break-glass-told",
            "care-team",
            "caseload",
            "check-in",
            "clinic",
            "day",
            "decision",
            "duty",
            "equipment",
            "invitation",
            "leaving",
            "link",
            "message",
            "messages",
            "paper",
            "own-exercise",
            "own-exercise-signature",
            "own-exercise-withdrawal",
            "password",
            "patient",
            "patients",
            "people",
            "person",
            "plan",
            "planned-visit",
            "plans",
            "preferences",
            "protocol",
            "protocol-approval",
            "protocol-withdrawal",
            "protocols",
            "session",
            "today",
            "visit",
            "visits",
            "who-looked");

    private final MessageSourceAccessor words;

    Kinds(MessageSource messages) {
        words = new MessageSourceAccessor(messages);
    }

    List<Choice> actions() {
        return Arrays.stream(Action.values())
                .map(action -> new Choice(action.name(), action(action)))
                .toList();
    }

    List<Choice> things() {
        return THINGS.stream().map(what -> new Choice(what, thing(what))).toList();
    }

    String action(Action action) {
        return words.getMessage("audit.action." + action);
    }

    String thing(String what) {
        return words.getMessage("audit.what." + what, what);
    }

    static boolean isAction(String name) {
        return Arrays.stream(Action.values()).anyMatch(action -> action.name().equals(name));
    }
}
