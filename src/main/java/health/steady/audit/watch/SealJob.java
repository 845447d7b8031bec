package health.steady.audit.watch;

import health.steady.audit.domain.AuditTrail;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the trail every hour; of several instances one does. The log gets the seal's hash, because a log is kept
 * elsewhere: who changes the database cannot change it there as well.
 */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "steady.audit.sealed-hourly", matchIfMissing = true)
class SealJob {

    private static final Logger LOG = LoggerFactory.getLogger(SealJob.class);

    private final AuditTrail trail;
    private final Clock clock;

    SealJob(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void seal() {
        trail.seal(clock.instant())
                .forEach(seal -> LOG.info(
                        "Audit seal {} of clinic {}: {} heads, {}",
                        seal.number(),
                        seal.clinic(),
                        seal.heads(),
                        seal.hash()));
    }
}
