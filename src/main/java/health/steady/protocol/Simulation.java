package health.steady.protocol;

import java.util.List;

/**
 * What a rulebook gives an imagined patient who does well: operated on a Monday and confirmed, reporting little pain once
 * a week, without a standing condition, each stage signed on the first day of its phase.
 *
 * @param days from the day of surgery on
 * @param problems where a day breaks law L13 or L1: the first day of each, and how many more
 */
public record Simulation(List<DayPlan> days, List<Problem> problems) {

    public Simulation {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }
}
