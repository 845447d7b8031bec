package health.steady.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * An assignment as far as it is filled in.
 *
 * @param choices option id by choice id; what is left to the surgeon is absent
 * @param contraindications those that are present
 * @param noneOfThem the deliberate "none of these"
 */
public record PreparedAnswers(
        String rulebookDigest,
        LocalDate surgeryOn,
        Map<String, String> choices,
        Set<String> imposed,
        Set<String> contraindications,
        boolean noneOfThem) {

    public PreparedAnswers {
        choices = Map.copyOf(choices);
        imposed = Set.copyOf(imposed);
        contraindications = Set.copyOf(contraindications);
    }
}
