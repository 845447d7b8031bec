package health.steady.review.web;

import org.jspecify.annotations.Nullable;

/** Where among its pages a list stands. */
record PageLinks(
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {}
