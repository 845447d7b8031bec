package health.steady.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the programme is advanced. Its list replaces the one before.
 *
 * @param gentle what the patient's own report opens before this stage is signed, when its phase has come
 * @param fewer why it gives fewer than three exercises, where sources support no more; null when it gives three to six
 * @param leaveWhen what must have been found before the next stage is signed; null when nothing
 */
public record Stage(
        Phase phase,
        List<ProgrammeEntry> programme,
        List<RungRef> gentle,
        @Nullable Text fewer,
        @Nullable Gate leaveWhen,
        List<Citation> sources) {

    /** Exercises of a day, where no stage says why it gives fewer (law L13). */
    static final int FEWEST = 3;

    private static final int FEWEST_WHERE_NO_MORE_IS_KNOWN = 1;

    public Stage {
        gentle = List.copyOf(gentle);
        programme = List.copyOf(programme);
        sources = Citation.required(sources, "Stage " + phase);
    }

    /** The exercises that it gives on every day at least. */
    public int fewest() {
        return fewer == null ? FEWEST : FEWEST_WHERE_NO_MORE_IS_KNOWN;
    }
}
