package health.steady.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReminderTests {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final LocalTime EIGHT = LocalTime.of(8, 0);

    /** Eight in the morning of 19 November there. */
    static final Instant HOUR = Instant.parse("2026-11-19T13:00:00Z");

    final Reminder reminder = Reminder.chosen(EIGHT, NEW_YORK, HOUR.minus(Duration.ofHours(1)));

    @Test
    void isNowFromItsHourForThreeHours() {
        assertThat(reminder.due()).isEqualTo(HOUR);
        assertThat(reminder.isNow(HOUR.minusSeconds(1))).isFalse();
        assertThat(reminder.isNow(HOUR)).isTrue();
        assertThat(reminder.isNow(HOUR.plus(Reminder.LATEST))).isTrue();
        assertThat(reminder.isNow(HOUR.plus(Reminder.LATEST).plusSeconds(1))).isFalse();
    }

    @Test
    void comesOnceADay() {
        Reminder next = reminder.next(HOUR);

        assertThat(next.isNow(HOUR.plusSeconds(60))).isFalse();
        assertThat(next.due()).isEqualTo(HOUR.plus(Duration.ofDays(1)));
        assertThat(next.isNow(next.due())).isTrue();
    }

    @Test
    void beginsTomorrowWhenTodaysHourIsOver() {
        Reminder chosen = Reminder.chosen(EIGHT, NEW_YORK, HOUR.plusSeconds(60));

        assertThat(chosen.due()).isEqualTo(HOUR.plus(Duration.ofDays(1)));
        assertThat(chosen.isNow(HOUR.plusSeconds(120))).isFalse();
    }

    @Test
    void waitsOnWhenLookedAtBeforeItsHour() {
        assertThat(reminder.next(HOUR.minusSeconds(60)).due()).isEqualTo(HOUR);
    }

    @Test
    void leavesADayOutWhenNothingRan() {
        Instant late = HOUR.plus(Duration.ofHours(4));

        assertThat(reminder.isNow(late)).isFalse();
        assertThat(reminder.next(late).due()).isEqualTo(HOUR.plus(Duration.ofDays(1)));
    }

    @Test
    void comesAnHourLaterWhenTheClocksLeaveItsHourOut() {
        LocalTime two = LocalTime.of(2, 0);
        Reminder spring = Reminder.chosen(two, NEW_YORK, Instant.parse("2027-03-14T05:30:00Z"));

        assertThat(spring.due()).isEqualTo("2027-03-14T07:00:00Z");
        assertThat(spring.isNow(spring.due())).isTrue();
        assertThat(spring.next(spring.due()).due()).isEqualTo("2027-03-15T06:00:00Z");
    }

    @Test
    void comesOnceWhenTheClocksBringItsHourTwice() {
        LocalTime one = LocalTime.of(1, 0);
        Reminder autumn = Reminder.chosen(one, NEW_YORK, Instant.parse("2026-11-01T04:30:00Z"));

        assertThat(autumn.due()).isEqualTo("2026-11-01T05:00:00Z");
        Reminder next = autumn.next(autumn.due());
        assertThat(next.isNow(Instant.parse("2026-11-01T06:00:00Z"))).isFalse();
        assertThat(next.due()).isEqualTo("2026-11-02T06:00:00Z");
    }

    @Test
    void doesNotComeAgainForADayThatBeginsTwiceOnAJourney() {
        Reminder inHonolulu = new Reminder(EIGHT, ZoneId.of("Pacific/Honolulu"), HOUR, LocalDate.of(2026, 11, 19));

        assertThat(inHonolulu.isNow(Instant.parse("2026-11-18T18:00:00Z"))).isFalse();
        assertThat(inHonolulu.isNow(Instant.parse("2026-11-19T18:00:00Z"))).isFalse();
        assertThat(inHonolulu.isNow(Instant.parse("2026-11-20T18:00:00Z"))).isTrue();
    }
}
