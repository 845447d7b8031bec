package health.steady.message;

import java.io.Serial;

/** There is no such thread for this viewer: the patient is unknown, or another's. */
public final class ThreadNotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ThreadNotFound() {
        super("No such thread");
    }
}
