package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands on a day, with everything it rests on.
 *
 * @param need which finding, and how old it may be
 * @param recorded who recorded it last, met or not; null when nobody did or what reports say is newer
 * @param used the observations it was judged by, the latest first; empty when a person's word decides
 */
public record FindingValue(Need need, Value value, @Nullable Signature recorded, List<Observation> used) {

    public FindingValue {
        used = List.copyOf(used);
    }
}
