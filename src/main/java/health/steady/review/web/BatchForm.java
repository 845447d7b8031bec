package health.steady.review.web;

import health.steady.people.PlainText;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * One answer about several restrictions.
 *
 * @param line all that stand on the page, as {@link Pick}
 * @param pick those that are ticked
 * @param seen the last fact that was read of each plan, as {@code <plan>:<number>}
 */
record BatchForm(
        String submission,
        List<String> line,
        List<String> pick,
        List<String> seen,

        @Pattern(regexp = "release|not-yet", message = "{review.release.answer.missing}")
        String answer,

        @Because @PlainText(lines = true) String reason) {

    BatchForm {
        submission = Typed.id(submission);
        line = Typed.lines(line);
        pick = Typed.lines(pick);
        seen = Typed.lines(seen);
        answer = Typed.line(answer);
        reason = Typed.line(reason);
    }

    static BatchForm of(List<Pick> picks) {
        List<String> lines = picks.stream().map(Pick::toString).toList();
        return new BatchForm("", lines, lines, List.of(), "", "");
    }

    boolean releases() {
        return answer.equals("release");
    }

    boolean isTicked(Pick line) {
        return pick.contains(line.toString());
    }

    /** What cannot be read counts as having seen nothing. */
    int seenOf(Pick line) {
        String prefix = line.plan() + ":";
        return seen.stream()
                .filter(each -> each.startsWith(prefix))
                .map(each -> each.substring(prefix.length()))
                .filter(Typed::isWhole)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "BatchForm[" + submission + "]";
    }
}
