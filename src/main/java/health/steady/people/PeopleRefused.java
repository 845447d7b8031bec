package health.steady.people;

import java.io.Serial;
import java.util.Locale;

/** A rule about people said no. The reason names the words to show and the field of the form that they concern. */
public final class PeopleRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Reason {
        SIGN_IN_NAME_TAKEN("signInName"),
        SIGN_IN_NAME_UNUSABLE("signInName"),
        BORN_OUT_OF_RANGE("born"),
        PASSWORD_TOO_SHORT("password"),
        PASSWORD_TOO_LONG("password"),
        PASSWORD_MADE_OF_NAMES("password"),
        PASSWORD_COMMON("password"),
        PASSWORD_NOT_PLAIN("password"),
        PASSWORD_NOT_YOURS("present"),
        LINK_UNKNOWN("token"),
        LINK_USED("token"),
        LINK_EXPIRED("token"),
        NOT_YOURSELF("person"),
        LAST_ADMINISTRATOR("person"),
        HEIR_MISSING("heir"),
        HEIR_UNSUITABLE("heir"),
        ROLE_UNSUITABLE("role"),
        NOT_A_CLINICIAN("person"),
        ID_IN_USE("submission"),
        GLASS_NO_SUCH_PATIENT("name"),
        GLASS_TRIED_TOO_OFTEN("");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        public boolean isAboutLink() {
            return "token".equals(field);
        }

        public String field() {
            return field;
        }

        public String messageKey() {
            return "people.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public PeopleRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
