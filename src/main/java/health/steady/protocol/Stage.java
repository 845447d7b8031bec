package health.steady.protocol;

import java.util.List;

/** How far the programme is advanced. Its list replaces the one before. */
public record Stage(Phase phase, List<ProgrammeEntry> programme, List<Citation> sources) {

    public Stage {
        programme = List.copyOf(programme);
        sources = Citation.required(sources, "Stage " + phase);
    }
}
