package health.steady.plan;

import health.steady.protocol.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What may not be signed, and why. Nothing was changed.
 *
 * <p>{@code field} is the form field it concerns, or empty for the whole form; {@code code} is a message key under
 * {@code plan.refused.}; {@code arguments} fill the message, dates in words; {@code reasons} are the engine's, all of
 * them, when an exercise is refused; {@code decision} is the place of the refused one among those signed together, the
 * first 0.
 */
public final class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final String field;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Reason> reasons;
    private final int decision;

    private PlanRefused(String field, String code, List<Object> arguments, List<Reason> reasons, int decision) {
        super(code);
        this.field = field;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.reasons = List.copyOf(reasons);
        this.decision = decision;
    }

    public static PlanRefused at(String field, String code, Object... arguments) {
        return new PlanRefused(
                field, code, Arrays.stream(arguments).map(PlanRefused::inWords).toList(), List.of(), 0);
    }

    public static PlanRefused exercise(String exercise, List<Reason> reasons) {
        return new PlanRefused("exercise", "exercise", List.of(exercise, reasons.size()), reasons, 0);
    }

    /** The same about a decision that was signed together with others. */
    public PlanRefused in(int decision) {
        PlanRefused same = new PlanRefused(field, code, arguments, reasons, decision);
        same.setStackTrace(getStackTrace());
        return same;
    }

    private static Object inWords(Object argument) {
        return argument instanceof LocalDate date ? DAY.format(date) : argument;
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

    public List<Reason> reasons() {
        return reasons;
    }

    public int decision() {
        return decision;
    }
}
