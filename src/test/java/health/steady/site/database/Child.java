package health.steady.site.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** Another process that works in a data directory: it starts the server, writes one row, says so, and waits. */
final class Child implements AutoCloseable {

    private static final String READY = "ready";

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child startOn(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The other process ended early:\n" + said);
            }
            said.append(line).append('\n');
        }
        return new Child(process);
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    public static void main(String[] args) throws SQLException, InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(new DataDirectory(Path.of(args[0])), ServerSettings.DURABLE);
        Roles.run(
                EmbeddedDatabaseFixtures.owner(database),
                "create table note (words text)",
                "insert into note values ('kept')");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
        System.out.println(READY);
        Thread.currentThread().join();
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
