package health.steady.review.web;

/**
 * What was, or is to be, done of an exercise on one day.
 *
 * @param style done, part, miss, rest, held, or empty for planned
 * @param words the same for who does not see it
 */
record WeekMark(String style, String words, boolean today) {}
