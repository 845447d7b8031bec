package health.steady.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choices under a title, or under none. */
public record ChoiceGroup(@Nullable String title, List<Choice> options) {}
