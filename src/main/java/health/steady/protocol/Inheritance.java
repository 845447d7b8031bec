package health.steady.protocol;

import java.util.List;

/**
 * That a protocol takes over what it does not say itself from another.
 *
 * @param from slug of the other
 * @param because why the other holds for this procedure too
 */
public record Inheritance(String from, Text because, List<Citation> sources) {

    public Inheritance {
        sources = Citation.required(sources, "Inheritance from " + from);
    }
}
