package health.steady.site.command;

/** A command that cannot be carried out as written. The message is one sentence that says what to write. */
final class Misuse extends Exception {

    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }
}
