package health.steady.site.database;

import java.nio.file.Path;

final class EmbeddedDatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedDatabaseFailed(Path directory, Throwable cause) {
        super("The embedded PostgreSQL did not start on %s: %s".formatted(directory, reason(cause)), cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
