package health.steady.protocol;

import java.util.List;

/**
 * A place in a source.
 *
 * @param source the source's id
 * @param place lines or a section, for example {@code L40-44}; empty for the whole
 */
public record Citation(String source, String place) {

    public static Citation parse(String written) {
        int space = written.indexOf(' ');
        return space < 0
                ? new Citation(written, "")
                : new Citation(
                        written.substring(0, space),
                        written.substring(space + 1).trim());
    }

    static List<Citation> required(List<Citation> sources, String what) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(what + " has no source");
        }
        return List.copyOf(sources);
    }
}
