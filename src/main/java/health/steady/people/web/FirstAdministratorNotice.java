package health.steady.people.web;

import health.steady.people.domain.SetUpService;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** An installation without an administrator prints, at each start, the one link that makes the first. */
@Component
@Profile("!demo")
class FirstAdministratorNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final SetUpService setUp;
    private final Clock clock;
    private final Environment environment;

    FirstAdministratorNotice(SetUpService setUp, Clock clock, Environment environment) {
        this.setUp = setUp;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setUp.firstAdministratorToken(clock.instant()).ifPresent(token -> LOG.warn("""


                Nobody is here yet. The first administrator opens this address, once, within 24 hours:

                    http://localhost:{}/set-up/{}

                From another computer, put this server's name in the place of localhost.
                """, port(), token));
    }

    private String port() {
        String configured = environment.getProperty("server.port", "8080");
        return environment.getProperty("local.server.port", configured);
    }
}
