package health.steady.today.web;

import org.jspecify.annotations.Nullable;

/** One of the answers to choose from. */
record Choice(String value, String label, @Nullable String hint) {

    Choice(String value, String label) {
        this(value, label, null);
    }
}
