package health.steady.people.web;

import org.jspecify.annotations.Nullable;

/** One line of a select, or one of several buttons: what is sent, and what is read. */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
