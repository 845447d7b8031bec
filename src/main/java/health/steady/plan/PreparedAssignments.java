package health.steady.plan;

import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Assignments that a delegate fills in and a surgeon signs. Until then the patient has nothing of them. Each patient has
 * one at most that is open.
 */
public interface PreparedAssignments {

    /**
     * What waits, the oldest first. For a surgeon: what was prepared for them, or for a surgeon
     * who does not look after that patient any more. For a delegate: what is open for their
     * patients, sent back or not. Nothing for anybody else. Whoever shows them says so with {@link PlanApi#listed}.
     */
    List<PreparedAssignment> waiting(CurrentUser viewer);

    /** An open one of a surgeon's or delegate's patient; absent when it was signed or withdrawn. The look is recorded. */
    Optional<PreparedAssignment> open(CurrentUser viewer, UUID id);

    /** The surgeons in the care teams of the viewer's patients, by name. */
    List<PersonName> surgeons(CurrentUser viewer);

    /**
     * A delegate prepares, or prepares anew what is open under the same id; it then waits again.
     *
     * @throws PlanRefused when a delegate does not prepare it, the patient is not the delegate's or has a running plan,
     *     the surgeon is not in the patient's team, the rulebook may not be assigned, the date is out of range, or
     *     another one is open for the patient
     */
    void prepare(CurrentUser by, PrepareAssignment command, LocalDate today, Instant now);

    /**
     * A surgeon of the patient sends it back. Sent back before, it stays as it is.
     *
     * @param note obligatory, at most 500 characters; the patient does not read it
     * @throws PlanRefused when a surgeon does not send it, it is not open any more, or not theirs to see
     */
    void sendBack(CurrentUser by, UUID id, String note, Instant now);

    /**
     * A delegate of the patient takes it back. Taken back before, it stays as it is.
     *
     * @throws PlanRefused when a delegate does not withdraw it, it was signed, or is not theirs to see
     */
    void withdraw(CurrentUser by, UUID id, Instant now);
}
