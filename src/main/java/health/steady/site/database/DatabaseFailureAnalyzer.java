package health.steady.site.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in one place, without a stack trace, why the application has no database and what to do about it. */
final class DatabaseFailureAnalyzer implements FailureAnalyzer {

    private static final String ANOTHER_FOLDER =
            "set STEADY_DATA_DIRECTORY to another folder, or SPRING_DATASOURCE_URL to a PostgreSQL server";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataDirectoryInUse inUse) {
                return new FailureAnalysis(
                        inUse.getMessage(), "Stop the other process, or " + ANOTHER_FOLDER + ".", inUse);
            }
            if (cause instanceof InstallationRefused refused) {
                return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
            }
            if (cause instanceof EmbeddedDatabaseFailed failed) {
                return new FailureAnalysis(
                        failed.getMessage(),
                        "Check that the folder can be written and that this user may start processes, or "
                                + ANOTHER_FOLDER + ".",
                        failed);
            }
        }
        return null;
    }
}
