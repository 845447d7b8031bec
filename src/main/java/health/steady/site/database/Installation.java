package health.steady.site.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This installation, whose kind its first start wrote down. Starting it as another kind is refused. */
@Component
@DependsOnDatabaseInitialization
public class Installation {

    private final InstallationKind kind;

    Installation(JdbcClient jdbc, Environment environment) {
        this.kind = InstallationKind.of(environment);
        InstallationKind stored = storedOr(kind, jdbc);
        if (stored != kind) {
            throw InstallationRefused.mismatch(stored, kind);
        }
    }

    private static InstallationKind storedOr(InstallationKind kind, JdbcClient jdbc) {
        jdbc.sql("insert into installation (kind) values (?) on conflict do nothing")
                .param(kind.name())
                .update();
        return jdbc.sql("select kind from installation")
                .query(InstallationKind.class)
                .single();
    }

    public InstallationKind kind() {
        return kind;
    }
}
