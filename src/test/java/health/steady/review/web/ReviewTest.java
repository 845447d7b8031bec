package health.steady.review.web;

import health.steady.SteadyTest;
import health.steady.people.Today;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole application on a Saturday, the 20th day after the surgeries of {@link health.steady.plan.PlanFixtures}. */
@SteadyTest
@Import(ReviewTest.Saturday.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@interface ReviewTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Saturday {

        static final LocalDate DATE = LocalDate.of(2026, 11, 21);

        @Bean
        @Primary
        Today saturday() {
            return zone -> DATE;
        }
    }
}
