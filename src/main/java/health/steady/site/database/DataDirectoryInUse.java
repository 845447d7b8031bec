package health.steady.site.database;

import java.nio.file.Path;

/** Another process works in the data directory. Two servers on the same files would destroy them. */
final class DataDirectoryInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path directory, String holder) {
        super("Steady already runs on %s%s, and only one process may use a data folder at a time."
                .formatted(directory, holder.isEmpty() ? "" : " (process " + holder + ")"));
    }
}
