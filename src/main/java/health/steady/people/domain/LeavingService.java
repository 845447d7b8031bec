package health.steady.people.domain;

import health.steady.people.AccessEnded;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody leaves the clinic. No patient is left behind: an heir joins every care team that the leaver was in. One
 * person of a clinic leaves at a time, so that two do not name each other.
 */
@Service
@Transactional
public class LeavingService {

    private final People people;
    private final CareTeams careTeams;
    private final SetUpLinks links;
    private final Letters letters;
    private final KnownDevices devices;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    LeavingService(
            People people,
            CareTeams careTeams,
            SetUpLinks links,
            Letters letters,
            KnownDevices devices,
            Turns turns,
            ApplicationEventPublisher events) {
        this.people = people;
        this.careTeams = careTeams;
        this.links = links;
        this.letters = letters;
        this.devices = devices;
        this.turns = turns;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<LeavingView> read(CurrentUser by, PersonId id) {
        return colleague(by, id)
                .map(leaver -> new LeavingView(leaver.view(), careTeams.caseload(by, id), heirsOf(by, leaver)));
    }

    /** Answers whether there is such a person; leaving twice is leaving once. An heir whom nobody needs is not asked. */
    public boolean leave(CurrentUser by, PersonId id, @Nullable PersonId heir, Instant now) {
        by.mustBe(Role.ADMINISTRATOR);
        turns.waitFor("leaving " + by.clinic());
        refuseWhoLeft(by);
        Optional<Person> leaver = colleague(by, id);
        leaver.filter(person -> person.state() != PersonState.LEFT)
                .ifPresent(person -> leaveNow(by, person, heir, now));
        return leaver.isPresent();
    }

    private void leaveNow(CurrentUser by, Person leaver, @Nullable PersonId heir, Instant now) {
        refuseLocksOut(by, leaver);
        if (careTeams.caseload(by, leaver.personId()) > 0) {
            PersonId next = suitable(by, leaver, heir);
            for (PatientId patient : careTeams.handOver(by, leaver.personId(), next, now)) {
                events.publishEvent(RecordTouched.wrote(by, patient, "care-team", next.value()));
            }
        }
        links.withdrawAllOf(leaver.personId(), now);
        letters.withdrawAllOf(leaver.personId());
        devices.forgetAllOf(leaver.personId());
        AccessEnded ended = leaver.leave();
        people.flush();
        events.publishEvent(ended);
        events.publishEvent(RecordTouched.administered(by, "leaving", leaver.getId()));
    }

    private void refuseLocksOut(CurrentUser by, Person leaver) {
        if (by.id().equals(leaver.personId())) {
            throw new PeopleRefused(Reason.NOT_YOURSELF);
        }
        boolean last = leaver.role() == Role.ADMINISTRATOR
                && leaver.state() == PersonState.ACTIVE
                && people.administratorsBeside(by.clinic().value(), leaver.getId()) == 0;
        if (last) {
            throw new PeopleRefused(Reason.LAST_ADMINISTRATOR);
        }
    }

    /** Two administrators who send each other away at the same moment: the second is gone already. */
    private void refuseWhoLeft(CurrentUser by) {
        boolean here = colleague(by, by.id())
                .filter(administrator -> administrator.state() != PersonState.LEFT)
                .isPresent();
        if (!here) {
            throw new AccessDeniedException("Has left");
        }
    }

    private PersonId suitable(CurrentUser by, Person leaver, @Nullable PersonId heir) {
        if (heir == null) {
            throw new PeopleRefused(Reason.HEIR_MISSING);
        }
        return heirsOf(by, leaver).stream()
                .map(PersonName::id)
                .filter(heir::equals)
                .findFirst()
                .orElseThrow(() -> new PeopleRefused(Reason.HEIR_UNSUITABLE));
    }

    private List<PersonName> heirsOf(CurrentUser by, Person leaver) {
        return people.activeClinicians(by.clinic().value()).stream()
                .filter(heir ->
                        heir.state() == PersonState.ACTIVE && !heir.getId().equals(leaver.getId()))
                .filter(heir -> mayTakeThePlace(leaver.role(), heir.role()))
                .map(Person::publicName)
                .toList();
    }

    private static boolean mayTakeThePlace(Role leaver, Role heir) {
        return heir == leaver || leaver == Role.DELEGATE && heir == Role.SURGEON;
    }

    private Optional<Person> colleague(CurrentUser by, PersonId id) {
        by.mustBe(Role.ADMINISTRATOR);
        return people.findByClinicIdAndId(by.clinic().value(), id.value());
    }
}
