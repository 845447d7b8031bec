package health.steady.review.web;

import org.jspecify.annotations.Nullable;

/** One of several in a list, with what helps to choose it. */
record Choice(String value, String label, @Nullable String hint) {

    Choice(String value, String label) {
        this(value, label, null);
    }
}
