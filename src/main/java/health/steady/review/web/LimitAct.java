package health.steady.review.web;

/**
 * Something that a surgeon does with a restriction.
 *
 * @param value what the form sends
 * @param possible whether it may be signed today
 * @param text what it does, or why it cannot be signed
 */
record LimitAct(String value, String label, boolean possible, String text) {}
