package health.steady.library;

import java.io.Serial;
import java.util.Locale;

/** What may not be said about a rulebook. The reason names the words to show. Nothing was changed. */
public final class ApprovalRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Reason {
        NOT_IN_USE,
        NOTHING_TO_WITHDRAW,
        ID_IN_USE;

        public String messageKey() {
            return "library.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public ApprovalRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
