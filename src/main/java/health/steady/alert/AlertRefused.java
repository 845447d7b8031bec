package health.steady.alert;

import java.util.List;

/**
 * What may not be done with an alert or the roster, and why. Nothing was changed.
 *
 * <p>{@code field} is the form field it concerns, or empty for the whole form; {@code code} is a message key under
 * {@code alert.refused.}; {@code arguments} fill the message.
 */
public final class AlertRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient List<Object> arguments;

    private AlertRefused(String field, String code, List<Object> arguments) {
        super(code);
        this.field = field;
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    public static AlertRefused at(String field, String code, Object... arguments) {
        return new AlertRefused(field, code, List.of(arguments));
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
