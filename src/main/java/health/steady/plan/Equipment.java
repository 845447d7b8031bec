package health.steady.plan;

import health.steady.people.CurrentUser;
import health.steady.protocol.Exercise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a patient has at home of what exercises need. It is asked, and nothing depends on it but what is said about it. */
public interface Equipment {

    enum Answer {
        HAS,
        HAS_NOT,
        NOT_ASKED
    }

    /**
     * The latest answers.
     *
     * @param has ids of the catalogue's equipment
     * @param hasNot other ids of it; what is in neither was not asked
     * @param by who recorded them; null when nobody asked, or nobody knows the name any more
     * @param on when; null when nobody asked
     */
    record AtHome(
            Set<String> has,
            Set<String> hasNot,
            @Nullable String by,
            @Nullable LocalDate on) {

        public static final AtHome NOT_ASKED = new AtHome(Set.of(), Set.of(), null, null);

        public AtHome {
            has = Set.copyOf(has);
            hasNot = Set.copyOf(hasNot);
        }

        public Answer of(String equipment) {
            if (has.contains(equipment)) {
                return Answer.HAS;
            }
            return hasNot.contains(equipment) ? Answer.HAS_NOT : Answer.NOT_ASKED;
        }

        /** What an exercise needs that the patient lacks, or that was not asked. */
        public List<String> missing(Exercise exercise) {
            return exercise.equipment().stream()
                    .filter(equipment -> of(equipment) != Answer.HAS)
                    .toList();
        }

        public boolean suffices(Exercise exercise) {
            return missing(exercise).isEmpty();
        }
    }

    /** The latest answers about the patient of a plan. */
    AtHome of(CurrentUser viewer, PlanView plan);

    /** What was answered before the latest: the newest first, at most as many. */
    List<AtHome> history(CurrentUser viewer, PlanView plan, int most);

    /**
     * A clinician of the patient records what was answered. Sent twice, it is recorded once.
     *
     * @throws PlanNotFound when the plan is not the viewer's
     * @throws IllegalArgumentException when an id is unknown or in both
     */
    void answer(CurrentUser by, PlanId plan, UUID submission, Set<String> has, Set<String> hasNot, Instant now);
}
