package health.steady.review.web;

import org.jspecify.annotations.Nullable;

/** One line of a difference: what was, and what will be. */
record ChangeLine(
        String name,
        @Nullable String before,
        @Nullable String after,
        @Nullable String effect) {}
