package health.steady.progress;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When patients are seen next. */
public interface PlannedVisits {

    /** The farthest that a visit may be planned. */
    int DAYS_AHEAD = 730;

    /**
     * The next planned visit on or after a day, by patient; who has none is missing. One statement. Whoever asks has found
     * the patients visible, or works in a system context.
     */
    Map<PatientId, PlannedVisit> next(ClinicId clinic, Collection<PatientId> patients, LocalDate from);

    /** All that are planned for a patient on or after a day, the nearest first. */
    List<PlannedVisit> upcoming(CurrentUser viewer, PatientId patient, LocalDate from);

    /** The patient's care team, by name: who a visit can be planned with. */
    List<PersonName> team(CurrentUser viewer, PatientId patient);

    /**
     * Plans a visit. The same id twice plans once.
     *
     * @throws ReportRefused when the day has passed or is too far, or {@code with} is not of the care team
     * @throws EntryNotFound when the patient is not the viewer's
     */
    void plan(CurrentUser by, PatientId patient, PlannedVisit visit, LocalDate today, Instant now);

    /**
     * Cancels a planned visit; cancelled twice, it stays cancelled.
     *
     * @throws EntryNotFound when there is no such visit of this patient for this viewer
     */
    void cancel(CurrentUser by, PatientId patient, UUID visit, Instant now);
}
