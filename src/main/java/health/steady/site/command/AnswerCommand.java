package health.steady.site.command;

import health.steady.protocol.Activity;
import health.steady.protocol.Answer;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Engine;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Text;
import health.steady.protocol.content.RulebookReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers whether an imagined patient may do an everyday activity on a day. */
final class AnswerCommand implements FileCommand {

    private static final String DAY = "--day";

    @Override
    public String usage() {
        return "answer FILE ACTIVITY [--day N] [--choice choice=option]… [--ignore-prompts]";
    }

    @Override
    public Set<String> options() {
        return Set.of(DAY, ImaginedDays.CHOICE, ImaginedDays.IGNORE_PROMPTS);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Misuse {
        if (arguments.names().size() != 2) {
            throw new Misuse("A file and an activity, please. Write: java -jar steady.jar " + usage());
        }
        Rulebook rulebook = new RulebookReader().authored(arguments.names().get(0));
        Activity activity = activity(arguments.names().get(1), rulebook);
        int day = ImaginedDays.day(arguments, DAY, 0);
        List<DayPlan> days = ImaginedDays.until(day, rulebook, arguments).days();
        terminal.say(activity.id() + " on day " + day + ": " + words(Engine.answer(activity, days.get(day))));
        return 0;
    }

    private static Activity activity(String id, Rulebook rulebook) throws Misuse {
        Activity activity = rulebook.catalogue().activities().get(id);
        if (activity == null) {
            Set<String> known = rulebook.catalogue().activities().keySet();
            throw new Misuse("There is no activity \"" + id + "\"; known: "
                    + (known.isEmpty() ? "none, the catalogue has no activities" : String.join(", ", known)) + ".");
        }
        return activity;
    }

    private static String words(Answer answer) {
        Text way = answer.way();
        return switch (answer.verdict()) {
            case YES -> "yes";
            case THIS_WAY -> "yes, this way: " + (way == null ? "" : way.in("en"));
            case NOT_YET ->
                "not yet: "
                        + answer.against().stream().map(AnswerCommand::against).collect(Collectors.joining("; "));
            case ASK -> "ask the clinic";
        };
    }

    private static String against(InForce restriction) {
        Restriction rule = restriction.rule();
        String earliest = rule == null ? "" : ", on day " + rule.notBefore() + " at the earliest";
        return restriction.id() + " (" + restriction.limit() + ") until a surgeon releases it" + earliest;
    }
}
