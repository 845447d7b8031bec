package health.steady.plan;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Dose;
import health.steady.protocol.Reason;
import health.steady.protocol.RungRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What other rooms ask of plans. The viewer is part of every query: another's plan is not found (law L12); each look, and
 * each attempt at another's plan, is recorded. Whoever changes something gives the day it is for the clinic and the instant of recording.
 */
public interface PlanApi {

    /**
     * The day that an assignment would give if the surgery took place as dated and nobody did anything since. The patient
     * is not looked at.
     *
     * @param date from the day of surgery to 400 days after it
     * @throws PlanRefused as {@link #assign} would for anything but the patient
     */
    DayPlan preview(CurrentUser viewer, AssignPlan command, LocalDate date);

    /**
     * A surgeon signs. The same plan id twice assigns once.
     *
     * @throws PlanRefused when a surgeon does not sign, the date is out of range, a choice or contraindication is not
     *     answered, an id is unknown, the rulebook is not approved in the surgeon's clinic (law L14), the patient is not
     *     the surgeon's, or the patient already has a running plan
     */
    PlanId assign(CurrentUser by, AssignPlan command, LocalDate today, Instant now);

    /**
     * Signs decisions as facts from today on, each judged as if those before it were signed: all of them or none. A
     * submission that was signed before does nothing.
     *
     * @param decisions at least one, at most 50
     * @param reason the patient reads it; at most 500 characters; obligatory for all but confirmation and findings
     * @throws PlanRefused when it may not be signed; for an exercise with all reasons
     * @throws PlanChanged when facts were signed after the form was made
     * @throws PlanNotFound when the plan is not the viewer's
     */
    void sign(
            CurrentUser by,
            PlanId plan,
            Submission submission,
            List<Decision> decisions,
            String reason,
            LocalDate today,
            Instant now);

    /** Signs one decision. */
    default void sign(
            CurrentUser by,
            PlanId plan,
            Submission submission,
            Decision decision,
            String reason,
            LocalDate today,
            Instant now) {
        sign(by, plan, submission, List.of(decision), reason, today, now);
    }

    Optional<PlanView> plan(CurrentUser viewer, PlanId plan);

    /** The plan as it was known then: what was signed, reported and corrected later is not in it. */
    Optional<PlanView> asKnown(CurrentUser viewer, PlanId plan, Instant then);

    /**
     * The plan for who is about to record something about it and says so; an attempt at another's is recorded here.
     *
     * @throws PlanNotFound when the plan is not the viewer's
     */
    PlanView require(CurrentUser viewer, PlanId plan);

    /** The running plan of a patient, the latest by surgery when there are several. */
    Optional<PlanView> planOf(CurrentUser viewer, PatientId patient);

    /**
     * The viewer's patients with today's plan, by name; search in names. Statements do not grow with the page. Whoever
     * shows some of them says so with {@link #listed}.
     */
    Page<CaseloadEntry> caseload(CurrentUser viewer, String search, LocalDate today, Pageable page);

    /** Records that these patients stood in a list that the viewer is about to see. */
    void listed(CurrentUser viewer, Collection<PatientId> patients);

    /** All that stands against giving this rung at this dose on that day; empty when nothing does. */
    List<Reason> reasonsAgainst(PlanView plan, RungRef use, Dose dose, LocalDate date);

    /** The day in words. */
    DaySheet sheet(PlanView plan, DayPlan day, String language);

    /** Whether the patient may do each everyday activity of the rulebook on that day, by name. */
    List<MayI> mayI(PlanView plan, DayPlan day, String language);

    /** What a report comes to, the most urgent first; empty for a report that the plan does not hold. */
    List<Telling> conclusion(PlanView plan, UUID report, String language);

    /** What is different on a day from the one before it, and why. */
    List<Telling> changes(PlanView plan, DayPlan day, String language);

    /**
     * The day that the patient is about to be shown, by their running plan; kept as shown in the same transaction.
     * Absent without a plan. Keeping evidence is the only writing that a GET may do.
     */
    Optional<GivenDay> give(CurrentUser patient, LocalDate date, String language, Instant now);

    /** The same as {@link #give}, as data. */
    Optional<DayJson> export(CurrentUser patient, LocalDate date, String language, Instant now);

    /** Any day of a plan, as data for its care team. */
    Optional<DayJson> export(CurrentUser viewer, PlanId plan, LocalDate date, String language);

    /** Whether a sheet that the patient was shown as that day offered this exercise, or the walk under its id. */
    boolean wasOffered(CurrentUser viewer, PlanView plan, LocalDate date, String exercise);

    /** What the patient was shown as that day, oldest first; empty when it was never opened. */
    List<Shown> shownOn(CurrentUser viewer, PlanView plan, LocalDate date);

    /**
     * A running plan as the software itself reads it, for looking after what nobody reports. No look is recorded, and the
     * names are left out. Absent when it was closed.
     *
     * @throws org.springframework.security.access.AccessDeniedException outside a system context
     */
    Optional<PlanView> watched(ClinicId clinic, PlanId plan);

    /**
     * The latest plan of each of these patients, closed or not, as {@link #watched(ClinicId, PlanId)} reads one. A patient
     * without a plan is missing. Statements do not grow with the patients.
     *
     * @throws org.springframework.security.access.AccessDeniedException outside a system context
     */
    Map<PatientId, PlanView> watched(ClinicId clinic, Collection<PatientId> patients);
}
