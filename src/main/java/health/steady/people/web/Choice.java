package health.steady.people.web;

/** One line of a select: what is sent, and what is read. */
public record Choice(String value, String label) {}
