package health.steady.people.web;

import health.steady.people.domain.HousekeepingService;
import health.steady.people.domain.LetterService;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done again and again, by every instance: each finds what the others left. */
@Component
@EnableScheduling
class Rounds {

    private final LetterService letters;
    private final HousekeepingService housekeeping;
    private final Clock clock;

    Rounds(LetterService letters, HousekeepingService housekeeping, Clock clock) {
        this.letters = letters;
        this.housekeeping = housekeeping;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${steady.mail.every:PT5S}", fixedDelayString = "${steady.mail.every:PT5S}")
    void sendLetters() {
        letters.sendDue(clock.instant());
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetWhatIsOld() {
        housekeeping.forgetWhatIsOld(clock.instant());
    }
}
