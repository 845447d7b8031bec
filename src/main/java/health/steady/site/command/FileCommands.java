package health.steady.site.command;

import health.steady.protocol.content.InvalidContent;
import health.steady.protocol.content.UnreadableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands about protocol files, by word. */
public final class FileCommands {

    private static final int PROBLEMS = 1;
    private static final int MISUSED = 2;

    private static final Map<String, FileCommand> COMMANDS =
            Map.of("lint", new LintCommand(), "simulate", new SimulateCommand(), "answer", new AnswerCommand());

    private FileCommands() {}

    /**
     * Answers the exit code.
     *
     * @param arguments all of the start; the first without {@code --} is the word of the command
     */
    public static int run(String... arguments) {
        return run(Terminal.standard(), arguments);
    }

    static int run(Terminal terminal, String... arguments) {
        List<String> written = Arrays.asList(arguments);
        int at = 0;
        @Nullable FileCommand command = null;
        while (command == null) {
            command = COMMANDS.get(written.get(at));
            at++;
        }
        try {
            Arguments given = Arguments.parse(written.subList(at, written.size()), command.options());
            if (given.names().isEmpty()) {
                throw new Misuse("Which file? Write: java -jar steady.jar " + command.usage());
            }
            return command.run(given, terminal);
        } catch (InvalidContent invalid) {
            invalid.problems().forEach(problem -> terminal.say(problem.toString()));
            return PROBLEMS;
        } catch (Misuse | UnreadableFile refused) {
            terminal.complain(String.valueOf(refused.getMessage()));
            return MISUSED;
        }
    }
}
