package health.steady.site.session;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** A session in which nobody is signed in, such as that of an open sign-in page, ends after half an hour. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 1800)
class SessionConfiguration {

    @Bean
    @Primary
    FindByIndexNameSessionRepository<?> keptSessions(JdbcIndexedSessionRepository sessions, Clock clock) {
        return new KeptSessions<>(sessions, clock);
    }

    /** Two requests of one session that set the same attribute at once both succeed. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sameAttributeAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionBytes() {
        return sessions -> sessions.setConversionService(SessionBytes.conversion());
    }

    @Bean
    FilterRegistrationBean<BackgroundRequest> backgroundRequest() {
        var registration = new FilterRegistrationBean<>(new BackgroundRequest());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
