package health.steady.audit.web;

/** An option of a list to choose from. */
record Choice(String value, String label) {}
