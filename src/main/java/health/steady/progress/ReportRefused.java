package health.steady.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What cannot be stored, and why. Nothing was changed.
 *
 * <p>{@code field} is the form field it concerns, or empty for the whole form; {@code code} is a message key under
 * {@code progress.refused.}; {@code arguments} fill the message, dates in words.
 */
public final class ReportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final String field;
    private final String code;
    private final transient List<Object> arguments;

    private ReportRefused(String field, String code, List<Object> arguments) {
        super(code);
        this.field = field;
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    public static ReportRefused at(String field, String code, Object... arguments) {
        return new ReportRefused(
                field,
                code,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof LocalDate date ? DAY.format(date) : argument)
                        .toList());
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
