package health.steady.site;

import health.steady.people.Today;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only clock, and the real day; the demo puts its own day in front. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Today today(Clock clock) {
        return zone -> LocalDate.ofInstant(clock.instant(), zone);
    }
}
