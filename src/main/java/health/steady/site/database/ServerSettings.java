package health.steady.site.database;

import java.util.Map;

/**
 * How the embedded server runs. Its library starts it with {@code fsync} and {@code synchronous_commit} off, which loses
 * acknowledged rows when the machine stops: both are named here every time.
 */
record ServerSettings(Map<String, String> values) {

    static final ServerSettings DURABLE = new ServerSettings(Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "100",
            "unix_socket_directories", ""));
}
