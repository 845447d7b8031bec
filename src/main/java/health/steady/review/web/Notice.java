package health.steady.review.web;

import org.jspecify.annotations.Nullable;

/** Something that must be seen before anything else on the page, and what to do about it. */
record Notice(
        String kind,
        String title,
        @Nullable String text,
        @Nullable Link way) {}
