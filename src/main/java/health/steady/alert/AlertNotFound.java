package health.steady.alert;

/** There is no such alert for this viewer: unknown, or about another's patient. */
public final class AlertNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlertNotFound() {
        super("No such alert");
    }
}
