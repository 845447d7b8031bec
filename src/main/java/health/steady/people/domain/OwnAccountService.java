package health.steady.people.domain;

import health.steady.people.AccessEnded;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.RecordTouched;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with their own account: see where they are signed in, end that, and change the password. */
@Service
public class OwnAccountService {

    private final People people;
    private final Presences presences;
    private final SessionEnd sessionEnd;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final ChosenPasswords chosen;
    private final ApplicationEventPublisher events;

    OwnAccountService(
            People people,
            Presences presences,
            SessionEnd sessionEnd,
            SignInThrottle throttle,
            PasswordEncoder passwords,
            ChosenPasswords chosen,
            ApplicationEventPublisher events) {
        this.people = people;
        this.presences = presences;
        this.sessionEnd = sessionEnd;
        this.throttle = throttle;
        this.passwords = passwords;
        this.chosen = chosen;
        this.events = events;
    }

    /** Where the person is signed in, the latest seen first. */
    public List<PresenceView> presences(CurrentUser by) {
        return presences.of(by.id());
    }

    /** Signs the person out in one place; somebody else's, or one that has ended, is answered with false. */
    public boolean end(CurrentUser by, UUID presence) {
        Collection<String> ending = presences.sessionIds(by.id(), presence::equals);
        sessionEnd.end(by, ending);
        return !ending.isEmpty();
    }

    /** Signs the person out everywhere but here. */
    public void endOthers(CurrentUser by, @Nullable UUID here) {
        sessionEnd.end(by, presences.sessionIds(by.id(), presence -> !presence.equals(here)));
    }

    /** Sets a new password and signs the person out everywhere, here as well. A wrong present one counts as a try. */
    @Transactional(noRollbackFor = PeopleRefused.class)
    public void changePassword(CurrentUser by, String present, String next, Instant now) {
        Person person =
                people.findByClinicIdAndId(by.clinic().value(), by.id().value()).orElseThrow();
        NewPassword password = chosen.by(person, next);
        refuseWrong(present, person, now);
        AccessEnded ended = person.choosePassword(chosen.hash(password));
        people.flush();
        events.publishEvent(ended);
        events.publishEvent(RecordTouched.administered(by, "password", by.id().value()));
    }

    private void refuseWrong(String present, Person person, Instant now) {
        String name = person.signInName().text();
        throttle.countAtOwnAccount(name, now);
        if (!passwords.matches(NewPassword.normal(present), person.passwordHash())) {
            throw new PeopleRefused(Reason.PASSWORD_NOT_YOURS);
        }
        throttle.forgetAtOwnAccount(name);
    }
}
