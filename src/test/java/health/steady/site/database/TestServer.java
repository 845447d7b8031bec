package health.steady.site.database;

import javax.sql.DataSource;

/** A PostgreSQL that knows the two roles and nothing else yet. */
interface TestServer {

    String url(String database);

    Passwords passwords();

    DataSource superuser();

    void stop();
}
