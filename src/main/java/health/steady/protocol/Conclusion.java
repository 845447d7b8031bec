package health.steady.protocol;

import java.util.List;

/**
 * What one report comes to, for who sent it.
 *
 * @param ids danger signs, or what was too much: exercises, {@code walk}, {@code other}
 */
public record Conclusion(Kind kind, List<String> ids, List<Citation> sources) {

    public Conclusion {
        ids = List.copyOf(ids);
        sources = Citation.required(sources, "Conclusion " + kind);
    }

    /** From the most to the least urgent. */
    public enum Kind {
        /** A danger sign that needs a hospital now. */
        EMERGENCY,
        /** A danger sign that somebody must hear of today. */
        SAME_DAY,
        /** Too much, too soon: this was made less. */
        EASED,
        /** Too much, too soon, and nothing of the plan became less: it was eased lately, is at its least, or is no part of it. */
        TOO_MUCH,
        /** Pain above 5. */
        MUCH_PAIN,
        /** Pain of 4 or 5, or 2 above the patient's own usual. */
        MORE_THAN_USUAL,
        /** Pain up to 3. */
        SORE,
        /** No pain. */
        QUIET
    }
}
