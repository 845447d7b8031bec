package health.steady.protocol.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong so far. */
final class Problems {

    private final Set<ContentProblem> found = new LinkedHashSet<>();

    void add(String file, int line, String path, String message) {
        found.add(new ContentProblem(file, line, path, message));
    }

    int count() {
        return found.size();
    }

    /** @throws InvalidContent when there is any problem */
    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidContent(List.copyOf(found));
        }
    }
}
