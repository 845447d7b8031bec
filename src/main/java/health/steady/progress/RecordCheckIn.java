package health.steady.progress;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of one day, by the patient or taken by phone.
 *
 * @param id made with the form: the same form sent twice is stored once
 * @param corrects the report that this one takes the place of; null for a report of its own
 * @param on the day it is about: today or up to 7 days back, not before surgery
 * @param backPain worst pain of the operated part of the spine, back or neck, 0..10
 * @param legPain worst pain of the limb it supplies, leg or arm, 0..10
 * @param dangerSigns empty is a deliberate "none of these"
 * @param states what holds on that day, such as drowsy
 * @param raisedAfter exercises, {@code walk} or {@code other}, after which raised pain lasted over two hours
 * @param weekly what is asked once a week; null when it was not asked or not answered
 * @param note in the patient's own words, at most 1000 characters
 */
public record RecordCheckIn(
        UUID id,
        @Nullable UUID corrects,
        LocalDate on,
        int backPain,
        int legPain,
        Set<String> dangerSigns,
        Set<String> states,
        Set<String> raisedAfter,
        @Nullable Weekly weekly,
        String note) {

    /** The longest note, and the longest answer to what is hardest. */
    public static final int LONGEST = 1000;

    /**
     * Asked once a week.
     *
     * @param sleep how well, 0..10; null when not answered
     * @param confidence how sure to move safely, 0..10; null when not answered
     * @param hardest in the patient's own words; may be empty
     */
    public record Weekly(@Nullable Integer sleep, @Nullable Integer confidence, String hardest) {

        @Override
        public String toString() {
            return "Weekly[]";
        }
    }

    public RecordCheckIn {
        dangerSigns = Set.copyOf(dangerSigns);
        states = Set.copyOf(states);
        raisedAfter = Set.copyOf(raisedAfter);
    }

    public RecordCheckIn(
            UUID id,
            LocalDate on,
            int backPain,
            int legPain,
            Set<String> dangerSigns,
            Set<String> states,
            Set<String> raisedAfter) {
        this(id, null, on, backPain, legPain, dangerSigns, states, raisedAfter, null, "");
    }

    /** A report of pain and danger signs alone. */
    public RecordCheckIn(UUID id, LocalDate on, int backPain, int legPain, Set<String> dangerSigns) {
        this(id, on, backPain, legPain, dangerSigns, Set.of(), Set.of());
    }

    @Override
    public String toString() {
        return "RecordCheckIn[" + id + "]";
    }
}
