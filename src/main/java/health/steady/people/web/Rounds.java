package health.steady.people.web;

import health.steady.people.domain.HousekeepingService;
import health.steady.people.domain.LetterService;
import health.steady.people.domain.ReminderService;
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
    private final ReminderService reminders;
    private final Clock clock;

    Rounds(LetterService letters, HousekeepingService housekeeping, ReminderService reminders, Clock clock) {
        this.letters = letters;
        this.housekeeping = housekeeping;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${steady.mail.every:PT5S}", fixedDelayString = "${steady.mail.every:PT5S}")
    void sendLetters() {
        letters.sendDue(clock.instant());
    }

    @Scheduled(
            initialDelayString = "${steady.reminders.every:PT60S}",
            fixedDelayString = "${steady.reminders.every:PT60S}")
    void remind() {
        reminders.remindDue(clock.instant());
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetWhatIsOld() {
        housekeeping.forgetWhatIsOld(clock.instant());
    }
}
