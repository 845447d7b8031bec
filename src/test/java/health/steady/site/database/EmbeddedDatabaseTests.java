package health.steady.site.database;

import static health.steady.site.database.EmbeddedDatabaseFixtures.answer;
import static health.steady.site.database.EmbeddedDatabaseFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("database")
class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    DataDirectory directory;

    @BeforeEach
    void chooseFolder() {
        directory = new DataDirectory(folder.resolve("data"));
    }

    EmbeddedDatabase start() {
        return EmbeddedDatabase.start(directory, ServerSettings.DURABLE);
    }

    @Test
    void findsEverythingAtItsSecondStart() throws Exception {
        try (EmbeddedDatabase first = start()) {
            Roles.run(owner(first), "create table note (words text)", "insert into note values ('kept')");
        }
        try (EmbeddedDatabase second = start()) {
            assertThat(answer(owner(second), "select words from note")).isEqualTo("kept");
        }
    }

    @Test
    void isDurable() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(answer(owner(database), "show fsync")).isEqualTo("on");
            assertThat(answer(owner(database), "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(owner(database), "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutAPassword() throws Exception {
        try (EmbeddedDatabase database = start()) {
            var stranger = new DriverManagerDataSource(database.url(), "postgres", "guess");

            assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
                    .isThrownBy(() -> answer(stranger, "select 1"))
                    .withStackTraceContaining("password authentication failed");
        }
    }

    @Test
    void showsItsPasswordsToTheirOwnerOnly() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.passwords())))
                    .isEqualTo("rw-------");
            assertThat(database.passwords().toString())
                    .doesNotContain(database.passwords().owner());
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessUses() throws Exception {
        try (Child child = Child.startOn(directory.path())) {
            assertThatExceptionOfType(DataDirectoryInUse.class)
                    .isThrownBy(this::start)
                    .withMessageContaining(directory.path().toString())
                    .withMessageContaining("process " + child.pid());
        }
    }

    @Test
    void refusesAFolderThatThisProcessUsesAlready() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(database.url()).contains("localhost");
            assertThatExceptionOfType(DataDirectoryInUse.class).isThrownBy(this::start);
        }
    }

    @Test
    void startsAfterTheOtherProcessWasKilledAndHasLostNothing() throws Exception {
        try (Child child = Child.startOn(directory.path())) {
            child.kill();
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(answer(owner(database), "select words from note")).isEqualTo("kept");
        }
    }

    @Test
    void beginsAgainWhenTheFirstStartWasInterrupted() throws Exception {
        directory.create();
        assertThat(directory.beginFirstStart()).isTrue();
        Files.createDirectories(directory.server());
        Files.writeString(directory.server().resolve("postgresql.conf"), "half");

        try (EmbeddedDatabase database = start()) {
            assertThat(answer(owner(database), "select 1")).isEqualTo("1");
        }
        assertThat(directory.beginFirstStart()).isFalse();
    }

    @Test
    void goesOnAfterAServerProcessThatNoLongerExists() throws Exception {
        start().close();
        Files.writeString(directory.server().resolve("postmaster.pid"), "2147483646\n");

        try (EmbeddedDatabase database = start()) {
            assertThat(answer(owner(database), "select 1")).isEqualTo("1");
        }
    }
}
