package health.steady.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme that a clinician keeps, without a patient.
 *
 * @param procedure slug of the protocol it is meant for; null for any
 * @param lines in the order in which they are added; none when they cannot be read
 */
public record ProgrammeTemplate(
        UUID id, String name, @Nullable String procedure, List<Decision.Add> lines) {

    public ProgrammeTemplate {
        lines = List.copyOf(lines);
    }

    public boolean isFor(String slug) {
        return procedure == null || procedure.equals(slug);
    }
}
