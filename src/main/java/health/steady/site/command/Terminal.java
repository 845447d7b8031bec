package health.steady.site.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command answers: what it found goes to one stream, and why it could not look to the other. In UTF-8 whatever the
 * locale. Everything else in the house writes to the log.
 */
record Terminal(PrintStream answers, PrintStream complaints) {

    static Terminal standard() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    void say(String line) {
        answers.println(line);
    }

    void complain(String line) {
        complaints.println(line);
    }
}
