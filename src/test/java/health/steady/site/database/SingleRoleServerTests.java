package health.steady.site.database;

import static health.steady.site.database.EmbeddedDatabaseFixtures.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SingleRoleServerTests {

    @Test
    void migratesAServerThatKnowsOneRoleOnly() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();

            assertThat(answer(server.getPostgresDatabase(), "select days_ahead from demo_day"))
                    .isEqualTo("0");
        }
    }
}
