package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choices that belong together. */
record ChoiceGroup(@Nullable String title, List<Choice> options) {}
