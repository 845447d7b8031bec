package health.steady.people.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the accounts of the own clinic. Whoever leaves does so in {@link LeavingService}. */
@Service
@Transactional
public class AccountService {

    /** Who is invited; a patient is registered. */
    public static final List<Role> INVITED = List.of(Role.SURGEON, Role.DELEGATE, Role.THERAPIST, Role.ADMINISTRATOR);

    private final People people;
    private final Patients patients;
    private final Accounts accounts;
    private final SetUpLinks links;
    private final Letters letters;
    private final Mail mail;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    AccountService(
            People people,
            Patients patients,
            Accounts accounts,
            SetUpLinks links,
            Letters letters,
            Mail mail,
            Turns turns,
            ApplicationEventPublisher events) {
        this.people = people;
        this.patients = patients;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.mail = mail;
        this.turns = turns;
        this.events = events;
    }

    /** Whether letters are sent at all; otherwise links are handed over. */
    public boolean sendsLetters() {
        return mail.isSetUp();
    }

    @Transactional(readOnly = true)
    public Page<PersonView> list(CurrentUser by, String search, Pageable page) {
        return list(by, new PeopleFilter(search, null, null), page);
    }

    @Transactional(readOnly = true)
    public Page<PersonView> list(CurrentUser by, PeopleFilter filter, Pageable page) {
        by.mustBe(Role.ADMINISTRATOR);
        return people.search(
                        by.clinic().value(),
                        filter.search(),
                        filter.roles(),
                        filter.shows(PersonState.INVITED),
                        filter.shows(PersonState.ACTIVE),
                        filter.shows(PersonState.LEFT),
                        page)
                .map(Person::view);
    }

    @Transactional(readOnly = true)
    public Optional<PersonView> find(CurrentUser by, PersonId id) {
        return colleague(by, id).map(Person::view);
    }

    @Transactional(readOnly = true)
    public Optional<LetterView> latestLetter(CurrentUser by, PersonId id) {
        return colleague(by, id).flatMap(person -> letters.latest(id));
    }

    /**
     * Answers the token of a set-up link to hand over, or nothing when a letter carries it; sent twice, it invites once.
     * Nobody is invited as a patient.
     */
    public @Nullable String invite(CurrentUser by, InvitePerson command, Instant now) {
        by.mustBe(Role.ADMINISTRATOR);
        if (!INVITED.contains(command.role())) {
            throw new IllegalArgumentException("A patient is registered, not invited");
        }
        turns.waitFor(command.person());
        if (colleague(by, command.person()).isPresent()) {
            return accounts.anotherLink(command.person(), now);
        }
        if (people.existsById(command.person().value())) {
            throw new PeopleRefused(Reason.ID_IN_USE);
        }
        tell(by, "invitation", command.person());
        return accounts.invite(by.clinic(), command, now);
    }

    /** A fresh link, to begin or to choose a new password; the earlier links end. Absent if there is no such person. */
    public Optional<String> renewLink(CurrentUser by, PersonId id, Instant now) {
        return colleague(by, id)
                .filter(person -> person.state() != PersonState.LEFT)
                .map(person -> {
                    tell(by, "link", id);
                    links.withdrawAllOf(id, now);
                    return links.issueFor(person, now);
                });
    }

    /** As {@link #renewLink}, by letter; nothing happens to who has no e-mail address. Answers whether a letter goes. */
    public boolean sendLink(CurrentUser by, PersonId id, Instant now) {
        Optional<Person> person = colleague(by, id)
                .filter(reached -> mail.isSetUp() && reached.email() != null)
                .filter(reached -> reached.state() != PersonState.LEFT);
        person.ifPresent(reached -> {
            tell(by, "letter", id);
            letters.ask(
                    reached, reached.state() == PersonState.INVITED ? LetterKind.INVITATION : LetterKind.RESET, now);
        });
        return person.isPresent();
    }

    /** A change of role ends the person's sessions, so that nobody works with what they may no longer do. */
    public boolean describe(CurrentUser by, DescribePerson command) {
        Optional<Person> person = colleague(by, command.person());
        person.ifPresent(described -> {
            described.describe(command.name(), command.email());
            if (described.role() == Role.PATIENT) {
                patients.findByClinicIdAndPersonId(by.clinic().value(), described.getId())
                        .ifPresent(own -> own.rename(command.name()));
            }
            if (command.role() != null && command.role() != described.role()) {
                events.publishEvent(described.become(command.role()));
            }
            people.flush();
            tell(by, "person", command.person());
        });
        return person.isPresent();
    }

    public boolean comeBack(CurrentUser by, PersonId id) {
        Optional<Person> person = colleague(by, id);
        person.ifPresent(returned -> {
            returned.comeBack();
            tell(by, "return", id);
        });
        people.flush();
        return person.isPresent();
    }

    private void tell(CurrentUser by, String what, PersonId about) {
        events.publishEvent(RecordTouched.administered(by, what, about.value()));
    }

    private Optional<Person> colleague(CurrentUser by, PersonId id) {
        by.mustBe(Role.ADMINISTRATOR);
        return people.findByClinicIdAndId(by.clinic().value(), id.value());
    }
}
