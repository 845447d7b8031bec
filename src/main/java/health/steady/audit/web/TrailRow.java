package health.steady.audit.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of the trail, in words.
 *
 * @param whose the patient's name; null for what concerns no patient
 * @param ofPatient the address of all that concerns this patient; null with the name
 */
public record TrailRow(
        String at,
        String who,
        String role,
        String action,
        String what,
        @Nullable String whose,
        @Nullable String ofPatient,
        String address,
        String session) {

    @Override
    public String toString() {
        return "TrailRow[" + at + "]";
    }
}
