package health.steady.people.domain;

import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name typed to sign in: 2 to 63 lower-case letters, digits and {@code . _ @ + -}, unique in the installation. */
public record SignInName(String text) {

    /** What a form takes, for a regular expression there: nothing, which is refused in other words, or a name in any case. */
    public static final String TYPED = "|[A-Za-z0-9][A-Za-z0-9._@+-]{1,62}";

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,62}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TITLE = Pattern.compile("^(dr|prof|mr|mrs|ms)\\.+");
    private static final int LONGEST_SUGGESTION = 40;

    public SignInName {
        if (!FORM.matcher(text).matches()) {
            throw new PeopleRefused(Reason.SIGN_IN_NAME_UNUSABLE);
        }
    }

    public static SignInName parse(String typed) {
        return new SignInName(normal(typed));
    }

    /** What is typed at sign-in, made comparable; it need not be a name that anybody could have. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isUsable(String normal) {
        return FORM.matcher(normal).matches();
    }

    /** "Dr. Zoë Marsh" gives {@code zoe.marsh}; a name without Latin letters gives {@code person}. */
    static SignInName startFor(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String dotted = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
        String trimmed = TITLE.matcher(dotted).replaceFirst("").replaceAll("^\\.+|\\.+$", "");
        String cut = trimmed.substring(0, Math.min(trimmed.length(), LONGEST_SUGGESTION));
        return new SignInName(cut.length() < 2 ? "person" : cut);
    }

    SignInName notIn(Collection<String> taken) {
        if (!taken.contains(text)) {
            return this;
        }
        int number = 2;
        while (taken.contains(text + number)) {
            number++;
        }
        return new SignInName(text + number);
    }
}
