package health.steady.site.command;

import health.steady.protocol.Engine;
import health.steady.protocol.Problem;
import health.steady.protocol.Rulebook;
import health.steady.protocol.content.InvalidContent;
import health.steady.protocol.content.RulebookReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says everything that is wrong with protocol files; what is wrong with a file that they share is said once. */
final class LintCommand implements FileCommand {

    @Override
    public String usage() {
        return "lint FILE…";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Set<String> problems = new LinkedHashSet<>();
        for (String file : arguments.names()) {
            try {
                Rulebook rulebook = new RulebookReader().authored(file);
                String slug = rulebook.protocol().slug();
                List<Problem> found = Engine.lint(rulebook);
                found.forEach(problem ->
                        problems.add(slug + " " + problem.rule() + " " + problem.where() + ": " + problem.message()));
                if (found.isEmpty()) {
                    terminal.say(slug + " " + rulebook.protocol().version() + ": nothing to mend");
                }
            } catch (InvalidContent invalid) {
                invalid.problems().forEach(problem -> problems.add(problem.toString()));
            }
        }
        problems.forEach(terminal::say);
        return problems.isEmpty() ? 0 : 1;
    }
}
