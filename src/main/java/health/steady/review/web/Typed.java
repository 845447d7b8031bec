package health.steady.review.web;

import health.steady.people.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form field brought: never null, without outer blanks. */
final class Typed {

    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static List<String> lines(@Nullable List<@Nullable String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(Typed::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static Map<String, String> map(@Nullable Map<String, @Nullable String> typed) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (typed != null) {
            typed.forEach((key, value) -> lines.put(key, line(value)));
        }
        return lines;
    }

    /** The id that the page made, or a new one when the request brought none. */
    static String id(@Nullable String typed) {
        String line = line(typed);
        return Ids.isId(line) ? line : newId();
    }

    static String newId() {
        return Ids.next().toString();
    }

    static UUID toId(String line) {
        return Ids.parse(line);
    }

    static boolean isWhole(String line) {
        return line.matches("[0-9]{1,6}");
    }
}
