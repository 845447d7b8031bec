package health.steady.message;

import java.io.Serial;

/** The id of a message was used in this thread by somebody else. Nothing was stored. */
public final class MessageRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public MessageRefused() {
        super("This id belongs to another message");
    }
}
