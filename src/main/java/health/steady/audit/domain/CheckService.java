package health.steady.audit.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator has the clinic's trail verified. That it was done, and what came of it, stays. */
@Service
public class CheckService {

    private final Verifier verifier;
    private final Checks checks;
    private final ApplicationEventPublisher events;

    CheckService(Verifier verifier, Checks checks, ApplicationEventPublisher events) {
        this.verifier = verifier;
        this.checks = checks;
        this.events = events;
    }

    @Transactional
    public void check(CurrentUser by, Instant now) {
        by.mustBe(Role.ADMINISTRATOR);
        UUID id = Ids.next();
        checks.add(by, id, verifier.verify(by.clinic()), now);
        events.publishEvent(RecordTouched.administered(by, "audit-verification", id));
    }

    @Transactional(readOnly = true)
    public Optional<Check> latest(CurrentUser by) {
        by.mustBe(Role.ADMINISTRATOR);
        return checks.latest(by);
    }
}
