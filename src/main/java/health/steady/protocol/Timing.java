package health.steady.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one rung may be offered, in days after surgery.
 *
 * @param defaultDay from when without anybody's doing; null means never unless unlocked
 * @param floorDay nobody unlocks below it
 */
public record Timing(@Nullable Integer defaultDay, int floorDay, List<Citation> sources) {

    public Timing {
        if (floorDay < 0 || (defaultDay != null && defaultDay < floorDay)) {
            throw new IllegalArgumentException("A floor is not negative and not after its default");
        }
        sources = Citation.required(sources, "A timing");
    }
}
