package health.steady.today.web;

import health.steady.people.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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

    /** The id that the page made, or a new one when the request brought none. */
    static String id(@Nullable String typed) {
        String line = line(typed);
        return Ids.isId(line) ? line : Ids.next().toString();
    }

    static @Nullable UUID idOrNull(String line) {
        return Ids.isId(line) ? Ids.parse(line) : null;
    }

    /** Null for what is no day. */
    static @Nullable LocalDate day(String line) {
        try {
            LocalDate day = LocalDate.parse(line);
            return day.toString().equals(line) ? day : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Null for what is no whole number from 0 to that. */
    static @Nullable Integer number(String line, int most) {
        if (!line.matches("[0-9]{1,4}")) {
            return null;
        }
        int number = Integer.parseInt(line);
        return number <= most ? number : null;
    }
}
