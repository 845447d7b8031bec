package health.steady.protocol;

import java.util.List;
import java.util.function.Consumer;

/**
 * An answer that moves a start later moves it within a stage that gives the exercise. Moved past all of them it is taken
 * away, unless another one stands in for it.
 */
final class StartRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Protocol protocol = rulebook.protocol();
        for (Choice choice : protocol.choices()) {
            for (Choice.Option option : choice.options()) {
                option.startWeeks().forEach((exercise, week) -> {
                    List<Stage> giving = giving(protocol, exercise);
                    if (!giving.isEmpty()
                            && giving.stream()
                                    .allMatch(stage -> week * 7 > stage.phase().lastDay())) {
                        report.accept(new Problem(
                                "start-after-stage",
                                "choices." + choice.id() + ".options." + option.id() + ".startWeeks." + exercise,
                                "week " + week + " lies after "
                                        + giving.get(giving.size() - 1).phase()
                                        + ", the last stage that gives it, and nothing stands in for it"));
                    }
                });
            }
        }
    }

    /** The stages that have nothing to stand in for it. */
    private static List<Stage> giving(Protocol protocol, String exercise) {
        return protocol.stages().stream()
                .filter(stage -> stage.programme().stream()
                        .anyMatch(entry -> entry.use().exercise().equals(exercise)))
                .filter(stage -> stage.programme().stream()
                        .noneMatch(entry -> entry.use().exercise().equals(exercise) && entry.standIn() != null))
                .toList();
    }
}
