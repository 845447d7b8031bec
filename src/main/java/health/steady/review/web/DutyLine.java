package health.steady.review.web;

/** One duty in the list of who is on call. */
record DutyLine(String person, String role, String from, String to, String standsIn, String endPath, boolean now) {}
