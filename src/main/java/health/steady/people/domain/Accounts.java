package health.steady.people.domain;

import health.steady.people.ClinicId;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import java.time.Instant;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a person comes to have an account: a free sign-in name, and a link to choose a password with. */
@Component
class Accounts {

    private final People people;
    private final SetUpLinks links;
    private final Letters letters;
    private final Mail mail;

    Accounts(People people, SetUpLinks links, Letters letters, Mail mail) {
        this.people = people;
        this.links = links;
        this.letters = letters;
        this.mail = mail;
    }

    /** Answers a token to hand over, or nothing when a letter is on its way. */
    @Nullable
    String invite(ClinicId clinic, InvitePerson command, Instant now) {
        SignInName signInName = signInNameFor(command.name(), command.signInName());
        Person person = people.saveAndFlush(Person.invite(clinic, command, signInName, now));
        return begin(person, now);
    }

    /** A further link for somebody who has not chosen a password yet; earlier ones stay good. */
    @Nullable
    String anotherLink(PersonId id, Instant now) {
        Person person = people.findById(id.value()).orElseThrow();
        return person.state() == PersonState.INVITED ? begin(person, now) : null;
    }

    private @Nullable String begin(Person person, Instant now) {
        if (mail.isSetUp() && person.email() != null) {
            letters.ask(person, LetterKind.INVITATION, now);
            return null;
        }
        return links.issueFor(person, now);
    }

    private SignInName signInNameFor(String name, @Nullable String wanted) {
        if (wanted == null) {
            SignInName start = SignInName.startFor(name);
            return start.notIn(new HashSet<>(people.signInNamesStartingWith(start.text())));
        }
        SignInName signInName = SignInName.parse(wanted);
        if (people.existsBySignInName(signInName.text())) {
            throw new PeopleRefused(Reason.SIGN_IN_NAME_TAKEN);
        }
        return signInName;
    }
}
