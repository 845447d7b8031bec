package health.steady.site.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.SpringSessionTransactionManager;

/**
 * Sessions are read before anybody is known, so they have transactions of their own, on connections that say nothing of
 * who acts: asking for that would read the session again.
 */
@Configuration(proxyBeanMethods = false)
class SessionDatabaseConfiguration {

    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    SessionDataSource sessionDataSource(DataSource pool) {
        return new SessionDataSource(pool instanceof ActingDataSource acting ? acting.pool() : pool);
    }

    @Bean(defaultCandidate = false)
    @SpringSessionTransactionManager
    JdbcTransactionManager sessionTransactions(@SpringSessionDataSource SessionDataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    static final class SessionDataSource extends DelegatingDataSource {

        SessionDataSource(DataSource pool) {
            super(pool);
        }
    }
}
