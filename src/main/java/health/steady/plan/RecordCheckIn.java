package health.steady.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A report taken by phone.
 *
 * @param id made with the form: the same form sent twice is stored once
 * @param on the day it is about: today or up to 7 days back
 * @param backPain 0..10
 * @param legPain 0..10
 * @param dangerSigns empty is a deliberate "none of these"
 * @param states what holds on that day, such as drowsy
 * @param raisedAfter exercises, {@code walk} or {@code other}, after which raised pain lasted over two hours
 */
public record RecordCheckIn(
        UUID id,
        LocalDate on,
        int backPain,
        int legPain,
        Set<String> dangerSigns,
        Set<String> states,
        Set<String> raisedAfter) {

    /** A report of pain and danger signs alone. */
    public RecordCheckIn(UUID id, LocalDate on, int backPain, int legPain, Set<String> dangerSigns) {
        this(id, on, backPain, legPain, dangerSigns, Set.of(), Set.of());
    }

    @Override
    public String toString() {
        return "RecordCheckIn[" + id + "]";
    }
}
