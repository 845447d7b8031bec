package health.steady.library;

import java.io.Serial;
import java.util.Locale;

/** What may not be said about an exercise of the clinic's own. The reason names the words to show. Nothing was changed. */
public final class OwnExerciseRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Reason {
        UNKNOWN,
        OWN_WORDS,
        SIGNED_ALREADY,
        WITHDRAWN_ALREADY,
        NOT_TO_BE_REPLACED,
        ID_IN_USE;

        public String messageKey() {
            return "library.own.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public OwnExerciseRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
