package health.steady.protocol.content;

import java.util.List;
import java.util.stream.Collectors;

/** Content that cannot be used, with everything that is wrong in it. */
public final class InvalidContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    InvalidContent(List<ContentProblem> problems) {
        super(listed(problems));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }

    private static String listed(List<ContentProblem> problems) {
        return problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n"));
    }
}
