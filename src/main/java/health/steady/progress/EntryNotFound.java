package health.steady.progress;

/** There is no such check-in or entry for this viewer: unknown, or another's. */
public final class EntryNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EntryNotFound() {
        super("No such entry");
    }
}
