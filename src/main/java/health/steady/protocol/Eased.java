package health.steady.protocol;

import java.time.LocalDate;

/**
 * Reports have eased something below what is signed. It returns by itself after good reports.
 *
 * @param steps rungs down; for the walk, weeks back; where there is no lower rung, half the dose
 * @param since the day of the last report that eased it
 */
public record Eased(int steps, LocalDate since, Cause cause) {}
