package health.steady.review.web;

import health.steady.plan.Draft;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a clinician makes of changes after somebody else signed something.
 *
 * @param answers {@code keep} or {@code drop}, by line
 * @param reason typed before, and kept
 */
record KeepForm(String submission, String seen, String revision, Map<String, String> answers, String reason)
        implements Signed {

    private static final String DROP = "drop";

    KeepForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        revision = Typed.line(revision);
        answers = Typed.map(answers);
        reason = Typed.line(reason);
    }

    static KeepForm of(Draft draft, String reason) {
        return new KeepForm(draft.id().toString(), "", Integer.toString(draft.revision()), Map.of(), reason);
    }

    boolean answers(UUID line) {
        String answer = answers.getOrDefault(line.toString(), "");
        return answer.equals("keep") || answer.equals(DROP);
    }

    Set<UUID> dropped(Draft draft) {
        return draft.lines().stream()
                .map(Draft.Line::id)
                .filter(line -> DROP.equals(answers.get(line.toString())))
                .collect(Collectors.toSet());
    }

    Draft.Version version() {
        return new ChangesForm(submission, seen, revision, "").version();
    }

    @Override
    public String toString() {
        return "KeepForm[" + submission + "]";
    }
}
