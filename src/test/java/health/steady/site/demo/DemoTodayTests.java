package health.steady.site.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.DatabaseTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(properties = "steady.test.database=demo_day")
class DemoTodayTests {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

    @Autowired
    JdbcClient jdbc;

    @Test
    void startsOnTheRealDayOfTheClinic() {
        var today = new DemoToday(CLOCK, jdbc);

        assertThat(today.on(CHICAGO)).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(today.on(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void movesForwardForEverybodyAndStaysThere() {
        var today = new DemoToday(CLOCK, jdbc);

        today.nextDay();
        today.nextDay();

        assertThat(today.on(CHICAGO)).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(new DemoToday(CLOCK, jdbc).on(CHICAGO)).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void staysOnTheLastDayThatTheDemoKnows() {
        jdbc.sql("update demo_day set days_ahead = 4000").update();
        var today = new DemoToday(CLOCK, jdbc);

        today.nextDay();

        assertThat(today.on(CHICAGO)).isEqualTo(LocalDate.of(2026, 11, 19).plusDays(4000));
    }
}
