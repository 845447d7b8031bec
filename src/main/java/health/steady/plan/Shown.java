package health.steady.plan;

import java.time.Instant;

/**
 * What a patient was shown.
 *
 * @param digest SHA-256 of the sheet's canonical bytes
 */
public record Shown(Instant at, String digest, DaySheet sheet) {

    @Override
    public String toString() {
        return "Shown[" + at + ", " + digest + "]";
    }
}
