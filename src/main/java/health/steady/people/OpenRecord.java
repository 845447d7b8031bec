package health.steady.people;

import java.time.LocalDate;

/** Asks for the record of the patient with exactly this name, in any case, and this day of birth. */
public record OpenRecord(String name, LocalDate born, String reason) {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    @Override
    public String toString() {
        return "OpenRecord[...]";
    }
}
