package health.steady.protocol;

/**
 * One step of an exercise's ladder.
 *
 * @param dose what is given when nobody prescribes another
 */
public record Rung(String id, Text name, Demands demands, Dose dose) {}
