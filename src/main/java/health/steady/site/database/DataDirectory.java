package health.steady.site.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the embedded database: the server's files, the passwords of its roles, a lock, and, until the first start
 * has come to its end, a mark that nothing has been stored yet.
 */
record DataDirectory(Path path) {

    DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    Path server() {
        return path.resolve("postgres");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    Path lock() {
        return path.resolve("steady.lock");
    }

    private Path unfinishedMark() {
        return path.resolve("unfinished");
    }

    void create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed(path, e);
        }
    }

    /** Answers whether this is the first start; a first start that was interrupted begins again from nothing. */
    boolean beginFirstStart() {
        try {
            if (Files.exists(unfinishedMark())) {
                FileSystemUtils.deleteRecursively(server());
                Files.deleteIfExists(passwords());
            } else if (Files.exists(server())) {
                return false;
            } else {
                Files.createFile(unfinishedMark());
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finishFirstStart() {
        try {
            Files.delete(unfinishedMark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
