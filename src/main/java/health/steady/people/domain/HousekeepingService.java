package health.steady.people.domain;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what has served: old tries, devices not seen for long, letters, and links past their day. */
@Service
public class HousekeepingService {

    private static final Duration LETTERS_STAY = Duration.ofDays(30);
    private static final Duration LINKS_STAY = Duration.ofDays(30);

    private final Tries tries;
    private final KnownDevices devices;
    private final Letters letters;
    private final SetUpLinks links;

    HousekeepingService(Tries tries, KnownDevices devices, Letters letters, SetUpLinks links) {
        this.tries = tries;
        this.devices = devices;
        this.letters = letters;
        this.links = links;
    }

    @Transactional
    public void forgetWhatIsOld(Instant now) {
        tries.forgetBefore(now.minus(Tries.FORGOTTEN_AFTER));
        devices.forgetBefore(now.minus(KnownDevices.FORGOTTEN_AFTER));
        letters.forgetBefore(now.minus(LETTERS_STAY));
        links.forgetExpiredBefore(now.minus(LINKS_STAY));
    }
}
