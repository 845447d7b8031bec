package health.steady.people.domain;

import health.steady.people.RecordTouched;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who forgot the password asks for a letter. Whether we know them is never said, and costs the same to find out. */
@Service
public class ForgottenService {

    private final SignInThrottle throttle;
    private final Letters letters;
    private final Mail mail;
    private final ApplicationEventPublisher events;

    ForgottenService(SignInThrottle throttle, Letters letters, Mail mail, ApplicationEventPublisher events) {
        this.throttle = throttle;
        this.letters = letters;
        this.mail = mail;
        this.events = events;
    }

    /** Whether letters are sent at all; otherwise the clinic hands over a link. */
    public boolean sendsLetters() {
        return mail.isSetUp();
    }

    /** Throws {@link health.steady.people.SignInThrottled} after many requests from one address. */
    @Transactional
    public void ask(String typed, String address, Instant now) {
        throttle.countForgotten(address, now);
        if (mail.isSetUp()) {
            letters.askReset(SignInName.normal(typed), now);
        }
        events.publishEvent(new RecordTouched(RecordTouched.Action.WROTE, "reset-request", null, null, null, null));
    }
}
