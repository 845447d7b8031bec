package health.steady.people.domain;

import health.steady.people.ClinicMoved;
import health.steady.people.CurrentUser;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How everybody likes to read Steady, and when a patient is reminded of the day's page. */
@Service
@Transactional
public class PreferenceService {

    private final ChosenPreferences chosen;
    private final ApplicationEventPublisher events;

    PreferenceService(ChosenPreferences chosen, ApplicationEventPublisher events) {
        this.chosen = chosen;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public OwnPreferences of(CurrentUser person) {
        return chosen.of(person);
    }

    /** Answers the person as the running session is to know them from now on. */
    public CurrentUser choose(CurrentUser by, ChoosePreferences wanted, Instant now) {
        ChoosePreferences own =
                by.role() == Role.PATIENT ? wanted : new ChoosePreferences(wanted.preferences(), null, null);
        ZoneId wantedZone = own.zone();
        ZoneId zone = wantedZone == null ? chosen.of(by).clinicZone() : wantedZone;
        chosen.keep(by, own, own.reminderAt() == null ? null : Reminder.chosen(own.reminderAt(), zone, now));
        events.publishEvent(
                RecordTouched.administered(by, "preferences", by.id().value()));
        return by.reading(own.preferences(), zone);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ClinicMoved moved) {
        chosen.lookAgainAtThoseOf(moved.clinic().value());
    }
}
