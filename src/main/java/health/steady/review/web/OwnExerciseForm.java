package health.steady.review.web;

import health.steady.library.WriteOwnExercise;
import health.steady.people.Ids;
import health.steady.people.PlainText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** An exercise of the clinic's own as it is typed: fields by name, and what is wrong with each. */
final class OwnExerciseForm {

    /** What is wrong, and at which field. */
    record Problem(String fieldName, String message) {}

    private final MultiValueMap<String, String> typed;
    private final Words words;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final int rungs;

    OwnExerciseForm(MultiValueMap<String, String> typed, Words words) {
        this.typed = typed;
        this.words = words;
        int asked = whole("rungs", WriteOwnExercise.MOST_RUNGS);
        rungs = Math.max(1, isAskedForMore() ? Math.min(WriteOwnExercise.MOST_RUNGS, Math.max(1, asked) + 1) : asked);
    }

    public UUID id() {
        return Ids.parse(Typed.id(value("submission")));
    }

    public @Nullable UUID replaces() {
        return Ids.isId(value("replaces")) ? Ids.parse(value("replaces")) : null;
    }

    /** Asks for one more step of the ladder instead of sending. */
    public boolean isAskedForMore() {
        return value("more").equals("true");
    }

    public List<Integer> rungs() {
        return IntStream.rangeClosed(1, rungs).boxed().toList();
    }

    public boolean isFull() {
        return rungs >= WriteOwnExercise.MOST_RUNGS;
    }

    public String value(String field) {
        return Typed.line(typed.getFirst(field));
    }

    public List<String> values(String field) {
        return Typed.lines(typed.get(field));
    }

    public List<String> errors(String field) {
        String problem = problems.get(field);
        return problem == null ? List.of() : List.of(problem);
    }

    public List<Problem> problems() {
        return problems.entrySet().stream()
                .map(problem -> new Problem(problem.getKey(), problem.getValue()))
                .toList();
    }

    /** Only the first thing that is wrong with a field is said. */
    void refuse(String field, String key, Object... arguments) {
        problems.putIfAbsent(field, words.say(key, arguments));
    }

    String line(String field) {
        String line = value(field);
        requirePlain(field, line);
        if (line.isEmpty()) {
            refuse(field, "review.own.missing");
        }
        return line;
    }

    /** One thing on each line of a field. */
    List<String> lines(String field, boolean obligatory) {
        List<String> lines = Typed.lines(Arrays.asList(value(field).split("\\R")));
        lines.forEach(line -> requirePlain(field, line));
        if (lines.size() > WriteOwnExercise.MOST_LINES) {
            refuse(field, "review.own.too-many-lines", WriteOwnExercise.MOST_LINES);
        }
        if (obligatory && lines.isEmpty()) {
            refuse(field, "review.own.missing");
        }
        return lines;
    }

    /** A whole number; 0 for an empty field. */
    int number(String field, int least, int most) {
        String number = value(field);
        if (number.isEmpty() && least == 0) {
            return 0;
        }
        boolean fits = Typed.isWhole(number) && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
        if (!fits) {
            refuse(field, "review.own.whole", least, most);
        }
        return fits ? Integer.parseInt(number) : least;
    }

    private void requirePlain(String field, String line) {
        if (line.length() > WriteOwnExercise.LONGEST_LINE) {
            refuse(field, "review.own.too-long", WriteOwnExercise.LONGEST_LINE);
        } else if (!PlainText.Validator.isPlain(line, WriteOwnExercise.LONGEST_LINE) || line.contains("\t")) {
            refuse(field, "review.own.not-plain");
        }
    }

    private int whole(String field, int most) {
        String number = value(field);
        return Typed.isWhole(number) ? Math.min(most, Integer.parseInt(number)) : 1;
    }
}
