package health.steady.protocol.content;

import java.util.List;
import java.util.Map;

/** A value as it stands in a file, with its line. */
sealed interface Node {

    int line();

    /** Keys in the order of the file. */
    record Mapping(int line, Map<String, Node> entries) implements Node {}

    record Sequence(int line, List<Node> items) implements Node {}

    record Scalar(int line, Kind kind, String text) implements Node {}

    /** Nothing was found here, and that was reported: reading it reports no more. */
    record Missing(int line) implements Node {}

    /** What a scalar was written as. */
    enum Kind {
        TEXT("the text"),
        WHOLE("the number"),
        FRACTION("the number"),
        FLAG("the flag"),
        NOTHING("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
