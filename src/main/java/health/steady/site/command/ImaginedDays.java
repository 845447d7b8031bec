package health.steady.site.command;

import health.steady.protocol.Choice;
import health.steady.protocol.Engine;
import health.steady.protocol.Phase;
import health.steady.protocol.Protocol;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Simulation;
import java.util.HashMap;
import java.util.Map;

/** The simulation that the options of a command ask for. */
final class ImaginedDays {

    static final String CHOICE = "--choice";
    static final String IGNORE_PROMPTS = "--ignore-prompts";

    private ImaginedDays() {}

    static Simulation until(int day, Rulebook rulebook, Arguments arguments) throws Misuse {
        return Engine.simulate(rulebook, choices(rulebook.protocol(), arguments), day, !arguments.has(IGNORE_PROMPTS));
    }

    static int day(Arguments arguments, String option, int usual) throws Misuse {
        return arguments.whole(option, usual, Phase.LAST_DAY);
    }

    private static Map<String, String> choices(Protocol protocol, Arguments arguments) throws Misuse {
        Map<String, String> choices = new HashMap<>();
        for (String written : arguments.all(CHOICE)) {
            int equals = written.indexOf('=');
            if (equals < 0) {
                throw new Misuse("A choice is written " + CHOICE + " choice=option, not \"" + written + "\".");
            }
            String id = written.substring(0, equals);
            String option = written.substring(equals + 1);
            Choice choice = protocol.choice(id)
                    .orElseThrow(() -> new Misuse("There is no choice \"" + id + "\"; known: "
                            + String.join(
                                    ", ",
                                    protocol.choices().stream().map(Choice::id).toList())
                            + "."));
            if (choice.option(option).isEmpty()) {
                throw new Misuse("The choice " + id + " has no option \"" + option + "\"; known: "
                        + String.join(
                                ", ",
                                choice.options().stream().map(Choice.Option::id).toList())
                        + ".");
            }
            choices.put(id, option);
        }
        return choices;
    }
}
