package health.steady.people.web;

import health.steady.people.PublicAddress;
import health.steady.people.domain.SetUpService;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An installation without an administrator prints, at each start, the one link that makes the first. */
@Component
@Profile("!demo")
class FirstAdministratorNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private static final String FROM_ELSEWHERE =
            "From another computer, put this server's name in the place of localhost.\n";

    private final SetUpService setUp;
    private final Clock clock;
    private final PublicAddress address;

    FirstAdministratorNotice(SetUpService setUp, Clock clock, PublicAddress address) {
        this.setUp = setUp;
        this.clock = clock;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setUp.firstAdministratorToken(clock.instant())
                .ifPresent(token ->
                        LOG.warn("""


                Nobody is here yet. The first administrator opens this address, once, within 24 hours:

                    {}

                {}""", address.of("set-up", token), address.isConfigured() ? "" : FROM_ELSEWHERE));
    }
}
