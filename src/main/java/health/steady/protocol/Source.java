package health.steady.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A document that a rulebook cites.
 *
 * @param grade E trial, review, guideline or registry; H hospital, surgeon or professional body; C commercial; S one of
 *     the five documents that Steady started from; P proposed or derived by Steady's authors, not stated by any source
 * @param address where it can be read, or null
 */
public record Source(
        String id, String title, Grade grade, @Nullable String address) {

    /** How much a source weighs. */
    public enum Grade {
        E,
        H,
        C,
        S,
        P
    }
}
