package health.steady.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Preferences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Time is what each test says. */
@SteadyTest
class ReminderServiceTests {

    static final LocalTime EIGHT = LocalTime.of(8, 0);

    /** Eight in the morning of 19 November in New York, where the clinic is. */
    static final Instant HOUR = Instant.parse("2026-11-19T13:00:00Z");

    static final Instant THE_DAY_BEFORE = HOUR.minus(Duration.ofHours(20));
    static final Duration DAY = Duration.ofDays(1);

    @Autowired
    BeanFactory beans;

    @Autowired
    PreferenceService preferences;

    @Autowired
    PeopleService people;

    @Autowired
    ReminderService reminders;

    @Autowired
    JdbcClient jdbc;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    CurrentUser ruth;

    @BeforeEach
    void meet() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        ruth = fixtures.self(fixtures.patientOf(fixtures.surgeon(administrator), "Ruth Keller"));
        hasAddress("ruth@home.example");
        jdbc.sql("delete from person_preference").update();
        jdbc.sql("delete from letter").update();
    }

    @Test
    void remindsAtTheChosenHourOnceADay() {
        chooses(EIGHT, null, THE_DAY_BEFORE);

        reminders.remindDue(HOUR.minusSeconds(1));
        assertThat(letters()).isZero();
        reminders.remindDue(HOUR.plusSeconds(20));
        assertThat(letters()).isOne();
        reminders.remindDue(HOUR.plusSeconds(80));
        assertThat(letters()).isOne();

        areSent();
        reminders.remindDue(HOUR.plus(DAY));
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void remindsNobodyWhoDidNotAsk() {
        chooses(null, null, THE_DAY_BEFORE);

        reminders.remindDue(HOUR.plus(DAY));

        assertThat(letters()).isZero();
    }

    @Test
    void goesByTheZoneOfThePatient() {
        chooses(EIGHT, ZoneId.of("Europe/Berlin"), THE_DAY_BEFORE);

        reminders.remindDue(HOUR.minus(Duration.ofHours(6)).minusSeconds(1));
        assertThat(letters()).isZero();
        reminders.remindDue(HOUR.minus(Duration.ofHours(6)));
        assertThat(letters()).isOne();
    }

    @Test
    void followsTheClinicToAnotherZone() {
        chooses(EIGHT, null, THE_DAY_BEFORE);
        people.describeClinic(
                administrator,
                new ClinicDetails(
                        "Spine Clinic",
                        "US",
                        ZoneId.of("America/Los_Angeles"),
                        "911",
                        "+1 555 010 0100",
                        "+1 555 010 0101",
                        "Monday to Friday, 8 to 17"));

        reminders.remindDue(HOUR.plus(Duration.ofHours(2)));
        assertThat(letters()).isZero();
        reminders.remindDue(HOUR.plus(Duration.ofHours(3)));
        assertThat(letters()).isOne();
    }

    @Test
    void leavesTheDayOutAfterADowntimeOfMoreThanThreeHours() {
        chooses(EIGHT, null, THE_DAY_BEFORE);

        reminders.remindDue(HOUR.plus(Reminder.LATEST).plusSeconds(1));
        assertThat(letters()).isZero();
        reminders.remindDue(HOUR.plus(DAY));
        assertThat(letters()).isOne();
    }

    @Test
    void isLateAfterAShortOne() {
        chooses(EIGHT, null, THE_DAY_BEFORE);

        reminders.remindDue(HOUR.plus(Duration.ofHours(2)));

        assertThat(letters()).isOne();
    }

    @Test
    void remindsOnceByTwoInstancesThatLookAtOnce() throws Exception {
        chooses(EIGHT, null, THE_DAY_BEFORE);

        List<Thread> instances = Stream.generate(() -> new Thread(() -> reminders.remindDue(HOUR)))
                .limit(4)
                .toList();
        instances.forEach(Thread::start);
        for (Thread instance : instances) {
            instance.join();
        }
        areSent();
        reminders.remindDue(HOUR.plusSeconds(5));

        assertThat(letters()).isOne();
    }

    @Test
    void doesNotStopAtSomebodyWithoutAnAddress() {
        hasAddress(null);
        chooses(EIGHT, null, THE_DAY_BEFORE);

        reminders.remindDue(HOUR);
        assertThat(letters()).isZero();
        hasAddress("ruth@home.example");
        reminders.remindDue(HOUR.plusSeconds(60));
        assertThat(letters()).as("today is done with").isZero();
        reminders.remindDue(HOUR.plus(DAY));
        assertThat(letters()).isOne();
    }

    @Test
    void endsWhenThePatientSaysSo() {
        chooses(EIGHT, null, THE_DAY_BEFORE);
        chooses(null, null, THE_DAY_BEFORE);

        reminders.remindDue(HOUR);

        assertThat(letters()).isZero();
    }

    @Test
    void doesNotRemindTwiceWhoChoosesALaterHourOnTheSameDay() {
        chooses(EIGHT, null, THE_DAY_BEFORE);
        reminders.remindDue(HOUR);
        areSent();
        chooses(LocalTime.of(10, 0), null, HOUR.plusSeconds(60));

        reminders.remindDue(HOUR.plus(Duration.ofHours(2)));
        assertThat(letters()).isOne();
        reminders.remindDue(HOUR.plus(DAY).plus(Duration.ofHours(2)));
        assertThat(letters()).isEqualTo(2);
    }

    private void chooses(@Nullable LocalTime at, @Nullable ZoneId zone, Instant now) {
        preferences.choose(ruth, new ChoosePreferences(Preferences.of("US"), zone, at), now);
    }

    private void hasAddress(@Nullable String email) {
        jdbc.sql("update person set email = ? where id = ?")
                .params(email, ruth.id().value())
                .update();
    }

    private void areSent() {
        jdbc.sql("update letter set sent_at = now()").update();
    }

    private int letters() {
        return jdbc.sql("select count(*) from letter where person_id = ? and kind = 'DAY_READY'")
                .param(ruth.id().value())
                .query(Integer.class)
                .single();
    }
}
