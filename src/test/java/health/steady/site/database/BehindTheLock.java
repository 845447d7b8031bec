package health.steady.site.database;

import health.steady.people.Acting;
import health.steady.people.SystemContext;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a test looks up where no person could: in the test's own transaction if it has one, as the software itself. */
public final class BehindTheLock {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public BehindTheLock(BeanFactory beans) {
        this.jdbc = beans.getBean(JdbcClient.class);
        this.transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    }

    public <T> T ask(Function<JdbcClient, T> question) {
        return Acting.asSystem(SystemContext.AUDIT, () -> transaction.execute(status -> question.apply(jdbc)));
    }
}
