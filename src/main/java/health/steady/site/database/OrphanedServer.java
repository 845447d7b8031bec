package health.steady.site.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that outlived its application. PostgreSQL goes on running when the application is killed, and holds the files
 * that the next one needs. Whoever holds the directory's lock may stop it: nobody is connected any more.
 */
final class OrphanedServer {

    private static final int SECONDS_TO_STOP = 30;

    private OrphanedServer() {}

    static void stopIn(DataDirectory directory) {
        Path pidFile = directory.server().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        ProcessHandle.of(pidIn(pidFile)).filter(OrphanedServer::isPostgres).ifPresent(OrphanedServer::stop);
    }

    private static long pidIn(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .orElse(-1L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an earlier server stops", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("an earlier server, process %d, does not stop".formatted(server.pid()), e);
        }
    }
}
