package health.steady.protocol;

import java.util.List;
import java.util.Set;

/**
 * What must have been found before a stage is left, and who may sign that it is. It is judged when it is signed; grown
 * old afterwards, a finding closes nothing, but the contrary does (law L3).
 *
 * @param lines every line needs one of its findings
 * @param by who advances: surgeons, therapists or both
 */
public record Gate(List<List<Need>> lines, Set<Signer> by, List<Citation> sources) {

    public Gate {
        if (lines.isEmpty() || lines.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A gate has lines, and each line a finding");
        }
        if (by.isEmpty() || !Set.of(Signer.SURGEON, Signer.THERAPIST).containsAll(by)) {
            throw new IllegalArgumentException("A surgeon or a therapist advances a stage, not " + by);
        }
        lines = lines.stream().map(List::copyOf).toList();
        by = Set.copyOf(by);
        sources = Citation.required(sources, "A gate");
    }
}
