package health.steady.people.domain;

import health.steady.people.PublicAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;

/**
 * Sends the letters that wait. The link is made here and lives in this method and in the letter alone; what is kept is
 * its digest. No connection waits for the mail server, and of two instances one sends.
 */
@Service
public class LetterService {

    private static final Logger LOG = LoggerFactory.getLogger(LetterService.class);

    private final Letters letters;
    private final SetUpLinks links;
    private final People people;
    private final PublicAddress site;
    private final Mail mail;

    LetterService(Letters letters, SetUpLinks links, People people, PublicAddress site, Mail mail) {
        this.letters = letters;
        this.links = links;
        this.people = people;
        this.site = site;
        this.mail = mail;
    }

    /** Sends what is due; a letter that the server does not take is due again later, each time after a longer wait. */
    public void sendDue(Instant now) {
        if (!mail.isSetUp()) {
            return;
        }
        Optional<Letters.Due> next = letters.claim(now);
        while (next.isPresent()) {
            send(next.get(), now);
            next = letters.claim(now);
        }
    }

    private void send(Letters.Due letter, Instant now) {
        if (letter.email().isEmpty() || letter.kind().isTooLate(Duration.between(letter.askedAt(), now))) {
            letters.giveUp(letter, now);
            return;
        }
        try {
            mail.send(letter, address(letter, now));
            letters.sent(letter, now);
        } catch (MailException e) {
            LOG.warn(
                    "Letter {} was not taken at try {}: {}",
                    letter.id(),
                    letter.attempts(),
                    e.getClass().getName());
            if (letter.attempts() >= Letters.MOST_TRIES) {
                letters.giveUp(letter, now);
            }
        }
    }

    private String address(Letters.Due letter, Instant now) {
        Duration lasts = letter.kind().linkLasts();
        if (lasts == null) {
            return letter.kind().addressOn(site);
        }
        Person person = people.findById(letter.person().value()).orElseThrow();
        return site.of("set-up", links.issueFor(person, now, lasts));
    }
}
