package health.steady.people.domain;

import health.steady.people.AccessEnded;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
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

/** What an administrator does with the accounts of the own clinic. */
@Service
@Transactional
public class AccountService {

    /** Who is invited; a patient is registered. */
    public static final List<Role> INVITED = List.of(Role.SURGEON, Role.DELEGATE, Role.THERAPIST, Role.ADMINISTRATOR);

    private final People people;
    private final Accounts accounts;
    private final SetUpLinks links;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    AccountService(People people, Accounts accounts, SetUpLinks links, Turns turns, ApplicationEventPublisher events) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.turns = turns;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Page<PersonView> list(CurrentUser by, String search, Pageable page) {
        by.mustBe(Role.ADMINISTRATOR);
        return people.search(by.clinic().value(), Search.clean(search), page).map(Person::view);
    }

    @Transactional(readOnly = true)
    public Optional<PersonView> find(CurrentUser by, PersonId id) {
        return colleague(by, id).map(Person::view);
    }

    /** Answers the token of a set-up link; sent twice, it invites once. Nobody is invited as a patient. */
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
        return accounts.invite(by.clinic(), command, now);
    }

    /** A fresh link, to begin or to choose a new password; the earlier links end. Absent if there is no such person. */
    public Optional<String> renewLink(CurrentUser by, PersonId id, Instant now) {
        return colleague(by, id)
                .filter(person -> person.state() != PersonState.LEFT)
                .map(person -> {
                    links.withdrawAllOf(id, now);
                    return links.issueFor(person, now);
                });
    }

    public boolean leave(CurrentUser by, PersonId id, Instant now) {
        if (by.id().equals(id)) {
            throw new PeopleRefused(Reason.NOT_YOURSELF);
        }
        Optional<Person> person = colleague(by, id);
        person.ifPresent(leaver -> {
            links.withdrawAllOf(id, now);
            AccessEnded ended = leaver.leave();
            people.flush();
            events.publishEvent(ended);
        });
        return person.isPresent();
    }

    public boolean comeBack(CurrentUser by, PersonId id) {
        Optional<Person> person = colleague(by, id);
        person.ifPresent(Person::comeBack);
        people.flush();
        return person.isPresent();
    }

    private Optional<Person> colleague(CurrentUser by, PersonId id) {
        by.mustBe(Role.ADMINISTRATOR);
        return people.findByClinicIdAndId(by.clinic().value(), id.value());
    }
}
