package health.steady.today.web;

import java.util.List;

/** Answers under a heading of their own. */
record ChoiceGroup(String title, List<Choice> options) {}
