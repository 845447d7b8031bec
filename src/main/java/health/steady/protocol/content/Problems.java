package health.steady.protocol.content;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. */
final class Problems {

    private final List<ContentProblem> found = new ArrayList<>();

    void add(String file, int line, String path, String message) {
        ContentProblem problem = new ContentProblem(file, line, path, message);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    int count() {
        return found.size();
    }

    /** @throws InvalidContent when there is any problem */
    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidContent(found);
        }
    }
}
