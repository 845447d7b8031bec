package health.steady.site.command;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Dose;
import health.steady.protocol.Phase;
import health.steady.protocol.Reason;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Simulation;
import health.steady.protocol.content.RulebookReader;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what a protocol gives an imagined patient day by day: the days that differ from the day before. */
final class SimulateCommand implements FileCommand {

    private static final String DAYS = "--days";

    @Override
    public String usage() {
        return "simulate FILE [--choice choice=option]… [--days N] [--ignore-prompts]";
    }

    @Override
    public Set<String> options() {
        return Set.of(ImaginedDays.CHOICE, DAYS, ImaginedDays.IGNORE_PROMPTS);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Misuse {
        if (arguments.names().size() > 1) {
            throw new Misuse("One file at a time. Write: java -jar steady.jar " + usage());
        }
        Rulebook rulebook = new RulebookReader().authored(arguments.names().get(0));
        int last = ImaginedDays.day(arguments, DAYS, Phase.LAST_DAY);
        Simulation simulation = ImaginedDays.until(last, rulebook, arguments);
        String before = "";
        for (DayPlan plan : simulation.days()) {
            String line = line(plan);
            if (!line.equals(before)) {
                terminal.say("day " + plan.dayPostOp() + line);
            }
            before = line;
        }
        simulation
                .problems()
                .forEach(problem -> terminal.say(rulebook.protocol().slug() + " " + problem.rule() + " "
                        + problem.where() + ": " + problem.message()));
        return simulation.problems().isEmpty() ? 0 : 1;
    }

    private static String line(DayPlan plan) {
        return ": stage " + plan.stage() + "\n  limits: "
                + joined(plan.restrictions().stream().map(InForce::id).collect(Collectors.joining(", "))) + "\n  walk: "
                + walk(plan) + "\n  offered: "
                + joined(plan.exercises().stream().map(SimulateCommand::offered).collect(Collectors.joining(", ")))
                + "\n  withheld: "
                + joined(plan.withheld().stream().map(SimulateCommand::withheld).collect(Collectors.joining(", ")));
    }

    private static String joined(String list) {
        return list.isEmpty() ? "none" : list;
    }

    private static String walk(DayPlan plan) {
        WalkingGoal goal = plan.walking();
        if (goal == null) {
            return "none";
        }
        String instead =
                goal.alternatives().stream().map(SimulateCommand::offered).collect(Collectors.joining(", "));
        return goal.minutes() + " min " + goal.times() + " times" + (instead.isEmpty() ? "" : ", or " + instead);
    }

    private static String offered(Offer offer) {
        return offer.exercise().id() + "/" + offer.rung().id() + " " + dose(offer.dose());
    }

    private static String withheld(Withheld held) {
        return held.exercise().id()
                + held.reasons().stream().map(Reason::kind).distinct().toList();
    }

    private static String dose(Dose dose) {
        String amount = dose.minutes() > 0 ? dose.minutes() + " min" : dose.sets() + "×" + dose.reps();
        String hold = dose.holdSeconds() > 0 ? " hold " + dose.holdSeconds() + " s" : "";
        String load = dose.load() == null ? "" : " " + dose.load();
        return amount + hold + load + " " + dose.timesADay() + "/day";
    }
}
