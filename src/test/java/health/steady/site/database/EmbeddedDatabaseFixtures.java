package health.steady.site.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

final class EmbeddedDatabaseFixtures {

    private EmbeddedDatabaseFixtures() {}

    static DataSource owner(EmbeddedDatabase database) {
        return new DriverManagerDataSource(
                database.url(), Roles.OWNER, database.passwords().owner());
    }

    static String answer(DataSource dataSource, String sql) {
        return JdbcClient.create(dataSource).sql(sql).query(String.class).single();
    }
}
