package health.steady.site.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/** The server that the application brings along, on a folder under {@code target} that ends with it. */
record EmbeddedTestServer(EmbeddedDatabase database, DataDirectory directory) implements TestServer {

    /** One for each JVM that runs tests at the same time, so that none clears up behind another. */
    private static final Path FOLDER = Path.of("target", "test-database", System.getProperty("steady.test.fork", "1"));

    private static final ServerSettings FAST = new ServerSettings(Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "unix_socket_directories", ""));

    static EmbeddedTestServer start() {
        leftBehind().forEach(EmbeddedTestServer::remove);
        DataDirectory directory = new DataDirectory(
                FOLDER.resolve(Long.toString(ProcessHandle.current().pid())));
        return new EmbeddedTestServer(EmbeddedDatabase.start(directory, FAST), directory);
    }

    @Override
    public String url(String name) {
        return database.url(name);
    }

    @Override
    public Passwords passwords() {
        return database.passwords();
    }

    @Override
    public DataSource superuser() {
        return database.superuser();
    }

    @Override
    public void stop() {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(directory.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DataDirectory> leftBehind() {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(DataDirectory::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(DataDirectory directory) {
        try {
            DirectoryLock lock = DirectoryLock.acquire(directory);
            try (lock) {
                OrphanedServer.stopIn(directory);
                FileSystemUtils.deleteRecursively(directory.path());
            }
        } catch (DataDirectoryInUse e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
