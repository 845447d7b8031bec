package health.steady.alert.domain;

import health.steady.alert.AlarmView;
import health.steady.alert.AlertApi;
import health.steady.alert.AlertId;
import health.steady.alert.AlertNotFound;
import health.steady.alert.AlertView;
import health.steady.alert.Duty;
import health.steady.alert.PlanDuty;
import health.steady.alert.Watch;
import health.steady.people.Acting;
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
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class AlertService implements AlertApi {

    private final AlertActs acts;
    private final AlertViews views;
    private final Alarms alarms;
    private final Roster roster;
    private final AlertTouches touches;

    AlertService(AlertActs acts, AlertViews views, Alarms alarms, Roster roster, AlertTouches touches) {
        this.acts = acts;
        this.views = views;
        this.alarms = alarms;
        this.roster = roster;
        this.touches = touches;
    }

    @Override
    @Transactional
    public Page<AlertView> open(CurrentUser viewer, Pageable page) {
        if (!viewer.role().isClinician()) {
            return Page.empty(page);
        }
        List<AlertView> found = views.open(viewer, page.getPageSize(), page.getOffset());
        found.forEach(alert -> touches.listed(viewer, alert.patient()));
        return new PageImpl<>(found, page, views.openCount(viewer));
    }

    @Override
    @Transactional
    public Optional<AlertView> find(CurrentUser viewer, AlertId alert) {
        Optional<AlertView> found = viewer.role().isClinician() ? views.find(viewer, alert) : Optional.empty();
        found.ifPresentOrElse(
                view -> touches.read(viewer, view.patient(), alert), () -> touches.refused(viewer, alert));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PatientId, List<AlertView>> watched(ClinicId clinic, Collection<PatientId> patients) {
        if (Acting.now().system() == null) {
            throw new AccessDeniedException("Only the software itself watches alerts");
        }
        return views.watched(clinic, patients);
    }

    @Override
    @Transactional
    public void acknowledge(CurrentUser by, AlertId alert, UUID submission, Instant now) {
        acts.acknowledge(by, alert, submission, now);
    }

    @Override
    @Transactional
    public void contacted(CurrentUser by, AlertId alert, UUID submission, String note, Instant now) {
        acts.contacted(by, alert, submission, note, now);
    }

    @Override
    @Transactional
    public void handOver(CurrentUser by, AlertId alert, UUID submission, PersonId to, String note, Instant now) {
        acts.handOver(by, alert, submission, to, note, now);
    }

    @Override
    @Transactional
    public void resolve(CurrentUser by, AlertId alert, UUID submission, String note, Instant now) {
        acts.resolve(by, alert, submission, note, now);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonName> colleagues(CurrentUser viewer) {
        return roster.clinicians(viewer.clinic()).stream()
                .filter(person -> !person.id().equals(viewer.id()))
                .toList();
    }

    @Override
    @Transactional
    public Optional<AlarmView> alarm(CurrentUser patient, AlertId alert) {
        PatientId self = patient.patient();
        Optional<AlarmView> found = self == null
                ? Optional.empty()
                : alarms.find(patient, self, alert).stream().findFirst();
        if (self == null || found.isEmpty()) {
            touches.refused(patient, alert);
        } else {
            touches.read(patient, self, alert);
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AlarmView> alarms(CurrentUser patient) {
        PatientId self = patient.patient();
        return self == null ? List.of() : alarms.open(patient, self);
    }

    @Override
    @Transactional
    public void mistake(CurrentUser patient, AlertId alert, UUID submission, Instant now) {
        PatientId self = patient.patient();
        if (self == null) {
            touches.refused(patient, alert);
            throw new AlertNotFound();
        }
        acts.mistake(patient, self, alert, submission, now);
    }

    @Override
    @Transactional(readOnly = true)
    public Watch watchNow(ClinicId clinic, Instant now) {
        return roster.watch(clinic, now);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duty> dutyOf(CurrentUser viewer, Instant from, Instant to) {
        return viewer.role().isClinician() ? roster.between(viewer.clinic(), from, to) : List.of();
    }

    @Override
    @Transactional
    public void planDuty(CurrentUser by, PlanDuty command, Instant now) {
        roster.plan(by, command, now);
    }

    @Override
    @Transactional
    public void endDuty(CurrentUser by, UUID duty, Instant now) {
        roster.end(by, duty, now);
    }
}
