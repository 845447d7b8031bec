package health.steady.plan;

import health.steady.protocol.Reason;
import java.util.List;

/**
 * What may not be signed, and why. Nothing was changed.
 *
 * <p>{@code field} is the form field it concerns, or empty for the whole form; {@code code} is a message key under
 * {@code plan.refused.}; {@code arguments} fill the message; {@code reasons} are the engine's, all of them, when an
 * exercise is refused.
 */
public final class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Reason> reasons;

    private PlanRefused(String field, String code, List<Object> arguments, List<Reason> reasons) {
        super(code);
        this.field = field;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.reasons = List.copyOf(reasons);
    }

    public static PlanRefused at(String field, String code, Object... arguments) {
        return new PlanRefused(field, code, List.of(arguments), List.of());
    }

    public static PlanRefused exercise(String exercise, List<Reason> reasons) {
        return new PlanRefused("exercise", "exercise", List.of(exercise, reasons.size()), reasons);
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
}
