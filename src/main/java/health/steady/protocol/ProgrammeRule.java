package health.steady.protocol;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * On every day of the simulation there is a walk and 3 to 6 exercises, none over a limit (laws L13 and L1): whether the
 * surgeon answers the prompts or not, and under each answer to each question. The same problem is told once.
 */
final class ProgrammeRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Set<String> told = new HashSet<>();
        simulate(rulebook, Map.of(), "", told, report);
        for (Choice choice : rulebook.protocol().choices()) {
            for (Choice.Option option : choice.options()) {
                String condition = "with " + choice.id() + " " + option.id() + ", ";
                simulate(rulebook, Map.of(choice.id(), option.id()), condition, told, report);
            }
        }
    }

    private static void simulate(
            Rulebook rulebook,
            Map<String, String> choices,
            String condition,
            Set<String> told,
            Consumer<Problem> report) {
        for (boolean answered : new boolean[] {true, false}) {
            String when = condition + (answered ? "" : "with no prompt answered, ");
            Engine.simulate(rulebook, choices, Phase.LAST_DAY, answered).problems().stream()
                    .filter(problem -> told.add(problem.where() + problem.message()))
                    .forEach(problem ->
                            report.accept(new Problem(problem.rule(), problem.where(), when + problem.message())));
        }
    }
}
