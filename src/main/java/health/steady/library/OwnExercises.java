package health.steady.library;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.protocol.OwnExercise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Exercises that a clinic writes itself. One surgeon or therapist writes, another signs what it demands; from then on it
 * stays as it is and may be added to plans, until somebody withdraws it. Plans that have it keep it.
 */
public interface OwnExercises {

    int LONGEST_REASON = 500;

    /**
     * A surgeon or a therapist writes one.
     *
     * @throws OwnExerciseRefused when it is to replace one that is not the clinic's, or was withdrawn
     * @throws IllegalArgumentException when something is missing, too long or not plain
     */
    UUID write(CurrentUser by, WriteOwnExercise command, LocalDate today, Instant now);

    /**
     * Another surgeon or therapist signs. What it replaces is withdrawn with it.
     *
     * @throws OwnExerciseRefused when it is not the clinic's, the own, signed already, or withdrawn
     */
    void sign(CurrentUser by, UUID exercise, String declaration, Instant now);

    /**
     * Any surgeon or therapist withdraws it from new plans.
     *
     * @throws OwnExerciseRefused when it is not the clinic's, or withdrawn already
     */
    void withdraw(CurrentUser by, UUID exercise, String reason, Instant now);

    Optional<OwnExerciseView> find(CurrentUser viewer, UUID exercise);

    /** What waits for a second signature first, then the newest. */
    Page<OwnExerciseView> of(CurrentUser viewer, Pageable page);

    /**
     * What a plan of the clinic can hold: what is signed and not withdrawn, and what is signed and named by the plan. What
     * was read once is not read again while nothing was said since.
     *
     * @param said how much has been said about the clinic's own exercises, as the database tells with the plan
     * @param named whether the plan names an exercise of that id
     */
    List<OwnExercise> inPlan(ClinicId clinic, long said, Predicate<String> named);
}
