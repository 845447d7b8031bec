package health.steady.people.domain;

import health.steady.people.AccessEnded;
import health.steady.people.ClinicId;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a set-up link is for: the first administrator opens the clinic, everybody else chooses a password. */
@Service
@Transactional
public class SetUpService {

    private final Clinics clinics;
    private final People people;
    private final SetUpLinks links;
    private final Turns turns;
    private final ChosenPasswords chosen;
    private final ApplicationEventPublisher events;

    SetUpService(
            Clinics clinics,
            People people,
            SetUpLinks links,
            Turns turns,
            ChosenPasswords chosen,
            ApplicationEventPublisher events) {
        this.clinics = clinics;
        this.people = people;
        this.links = links;
        this.turns = turns;
        this.chosen = chosen;
        this.events = events;
    }

    /** A token while there is no administrator; an earlier one stays good for its day. */
    public Optional<String> firstAdministratorToken(Instant now) {
        return people.existsByRole(Role.ADMINISTRATOR) ? Optional.empty() : Optional.of(links.issueFirst(now));
    }

    @Transactional(readOnly = true)
    public SetUpView read(String token, Instant now) {
        PersonId person = links.read(token, now).person();
        if (person == null) {
            refuseSecondOpening();
            return new SetUpView(null);
        }
        return new SetUpView(owner(person).view());
    }

    public PersonId openClinic(String token, OpenClinic command, Instant now) {
        turns.waitFor("first administrator");
        if (!read(token, now).opensClinic()) {
            throw new PeopleRefused(Reason.LINK_UNKNOWN);
        }
        NewPassword password = chosen.by(command);
        links.spend(token, now);
        Clinic clinic = clinics.save(Clinic.open(ClinicId.random(), command.clinic(), now));
        Person administrator = Person.invite(
                new ClinicId(clinic.getId()),
                new InvitePerson(
                        PersonId.random(),
                        command.administrator(),
                        Role.ADMINISTRATOR,
                        command.signInName().text()),
                command.signInName(),
                now);
        administrator.choosePassword(chosen.hash(password));
        PersonId id = people.saveAndFlush(administrator).personId();
        events.publishEvent(new RecordTouched(
                RecordTouched.Action.WROTE, "clinic", clinic.getId(), null, id, administrator.clinic()));
        return id;
    }

    /**
     * The link is spent before the password is hashed: of many who use it at once, one hashes and the rest are refused.
     *
     * @return whose password it is
     */
    public PersonId choosePassword(String token, String password, Instant now) {
        PersonId id = links.read(token, now).person();
        if (id == null) {
            throw new PeopleRefused(Reason.LINK_UNKNOWN);
        }
        Person person = owner(id);
        NewPassword good = chosen.by(person, password);
        links.spend(token, now);
        links.withdrawAllOf(id, now);
        AccessEnded ended = person.choosePassword(chosen.hash(good));
        people.flush();
        events.publishEvent(ended);
        events.publishEvent(
                new RecordTouched(RecordTouched.Action.WROTE, "password", person.getId(), null, id, person.clinic()));
        return id;
    }

    private Person owner(PersonId id) {
        return people.findById(id.value())
                .filter(person -> person.state() != PersonState.LEFT)
                .orElseThrow(() -> new PeopleRefused(Reason.LINK_UNKNOWN));
    }

    private void refuseSecondOpening() {
        if (people.existsByRole(Role.ADMINISTRATOR)) {
            throw new PeopleRefused(Reason.LINK_USED);
        }
    }
}
