package health.steady.protocol.content;

/** A file that cannot be looked at at all. The message is one sentence that names it and says what to do. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        super(message);
    }
}
