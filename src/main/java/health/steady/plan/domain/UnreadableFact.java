package health.steady.plan.domain;

import java.io.Serial;

/** A stored fact of a kind, version or shape that this release does not know. Its plan is not guessed at. */
final class UnreadableFact extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableFact(String what) {
        super("Unreadable fact: " + what);
    }

    UnreadableFact(String what, RuntimeException cause) {
        super("Unreadable fact: " + what, cause);
    }
}
