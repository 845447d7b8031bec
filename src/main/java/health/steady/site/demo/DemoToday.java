package health.steady.site.demo;

import health.steady.people.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demo's day: the real one plus days that can only be raised. It is read once and kept, because the demo is one
 * process; the clock, what was recorded and the sessions stay in real time.
 */
@Component
@Primary
@Profile("demo")
@DependsOnDatabaseInitialization
public class DemoToday implements Today {

    private final Clock clock;
    private final JdbcClient jdbc;
    private volatile int daysAhead;

    DemoToday(Clock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.daysAhead =
                jdbc.sql("select days_ahead from demo_day").query(Integer.class).single();
    }

    @Override
    public LocalDate on(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).plusDays(daysAhead);
    }

    /** The day after, for everybody; the last day that the demo knows stays. */
    public synchronized void nextDay() {
        jdbc.sql("update demo_day set days_ahead = days_ahead + 1 where days_ahead < 4000 returning days_ahead")
                .query(Integer.class)
                .optional()
                .ifPresent(days -> daysAhead = days);
    }
}
