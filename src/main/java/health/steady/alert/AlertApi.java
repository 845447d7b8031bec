package health.steady.alert;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What other rooms ask of alerts. The viewer is part of every query: an alert about another's patient is not found, and
 * each look and each attempt is recorded. Who was asked about a patient may see that patient until the alert is resolved.
 *
 * <p>Whoever does something with an alert gives the id that the form was made with: sent twice, it is done once.
 */
public interface AlertApi {

    /** What is not resolved, the clock that runs out first before all others. */
    Page<AlertView> open(CurrentUser viewer, Pageable page);

    Optional<AlertView> find(CurrentUser viewer, AlertId alert);

    /**
     * What is not resolved about each of these patients, the oldest first, as the software itself reads it: no look is
     * recorded. A patient without such an alert is missing. One statement.
     *
     * @throws org.springframework.security.access.AccessDeniedException outside a system context
     */
    Map<PatientId, List<AlertView>> watched(ClinicId clinic, Collection<PatientId> patients);

    /**
     * The viewer has it. Does nothing when the viewer has it already.
     *
     * @throws AlertRefused when no clinician asks, it is resolved, or a colleague has it
     * @throws AlertNotFound when it is not the viewer's
     */
    void acknowledge(CurrentUser by, AlertId alert, UUID submission, Instant now);

    /**
     * The patient was reached. Whoever says so has the alert.
     *
     * @param note at most 500 characters, may be empty
     * @throws AlertRefused when no clinician says so, it is resolved, or the note is too long
     */
    void contacted(CurrentUser by, AlertId alert, UUID submission, String note, Instant now);

    /**
     * A colleague is to take it, whose own clock starts.
     *
     * @throws AlertRefused when that person is no other active clinician of the clinic, or it is resolved
     */
    void handOver(CurrentUser by, AlertId alert, UUID submission, PersonId to, String note, Instant now);

    /**
     * It is over. A danger sign only after the patient was reached. A suspension stays until a clinician ends it.
     *
     * @param note 1 to 500 characters
     * @throws AlertRefused when the note is missing, or nobody has reached the patient about a danger sign
     */
    void resolve(CurrentUser by, AlertId alert, UUID submission, String note, Instant now);

    /** To whom it may be handed over: the active clinicians of the clinic but the viewer, by name. */
    List<PersonName> colleagues(CurrentUser viewer);

    /** The patient's own danger sign, also when it is resolved. */
    Optional<AlarmView> alarm(CurrentUser patient, AlertId alert);

    /** The patient's own danger signs that are not resolved, the most urgent and latest first. One statement. */
    List<AlarmView> alarms(CurrentUser patient);

    /** The patient says that it was a mistake. It is kept, and nothing else changes. */
    void mistake(CurrentUser patient, AlertId alert, UUID submission, Instant now);

    Watch watchNow(ClinicId clinic, Instant now);

    /** The duties that touch this time, by their beginning. */
    List<Duty> dutyOf(CurrentUser viewer, Instant from, Instant to);

    /**
     * @throws AlertRefused when neither surgeon nor delegate asks, the person is no active clinician of the clinic, it
     *     does not end after it starts, ends in the past, lasts more than 14 days, or overlaps another of that person
     */
    void planDuty(CurrentUser by, PlanDuty command, Instant now);

    /**
     * From now on that person is not on call; a duty that has not begun is taken away.
     *
     * @throws AlertRefused when neither surgeon nor delegate asks, or there is no such duty that is not over
     */
    void endDuty(CurrentUser by, UUID duty, Instant now);
}
