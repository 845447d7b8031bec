package health.steady.review.web;

/**
 * What a clinic thinks of a protocol, in one line: a badge, and behind it who, when and why.
 *
 * @param tone the badge's kind
 * @param text goes on from the badge's words; empty when nobody has said anything
 */
record ApprovalState(String tone, String icon, String badge, String text) {}
