package health.steady.site.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives out connections that tell the database, in each transaction's first statement, for whom they work. */
final class ActingDataSource extends DelegatingDataSource {

    private final DataSource pool;

    ActingDataSource(DataSource pool) {
        super(pool);
        this.pool = pool;
    }

    DataSource pool() {
        return pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return ActingConnection.of(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return ActingConnection.of(super.getConnection(username, password));
    }
}
