package health.steady.audit.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import health.steady.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail: an administrator that of the clinic, a patient that of the own record. Each such look is kept too. */
@Service
@Transactional
public class AuditReading {

    private final Entries entries;
    private final ApplicationEventPublisher events;

    AuditReading(Entries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    /** The latest first. */
    public Page<Entry> search(CurrentUser by, Filter filter, Pageable page) {
        by.mustBe(Role.ADMINISTRATOR);
        Page<Entry> found = entries.search(by, filter, page);
        events.publishEvent(new RecordTouched(Action.READ, "audit", null, filter.patient(), by.id(), by.clinic()));
        return found;
    }

    /** The latest first; both days inclusive. */
    public List<Looks> atOwnRecord(CurrentUser patient, LocalDate from, LocalDate to) {
        PatientId own = patient.patient();
        if (own == null) {
            throw new AccessDeniedException("Nobody's record");
        }
        List<Looks> looks = entries.about(patient, own, from, to);
        events.publishEvent(RecordTouched.read(patient, own, "who-looked", null));
        return looks;
    }
}
