package health.steady.protocol;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A finding is used by a release or a stage, and somebody who sees the patient may record it. */
final class FindingRule implements LintRule {

    private static final Set<Signer> SEE_THE_PATIENT =
            Set.of(Signer.SURGEON, Signer.DELEGATE, Signer.THERAPIST, Signer.PATIENT, Signer.CAREGIVER);

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Set<String> used = used(rulebook.protocol());
        for (Finding finding : rulebook.protocol().findings()) {
            String where = "findings." + finding.id();
            if (finding.from() == null && finding.by().stream().noneMatch(SEE_THE_PATIENT::contains)) {
                report.accept(new Problem(
                        "finding-by-nobody", where, "only " + new TreeSet<>(finding.by()) + " may record it"));
            }
            if (!used.contains(finding.id())) {
                report.accept(new Problem("finding-unused", where, "no release and no stage asks for it"));
            }
        }
    }

    private static Set<String> used(Protocol protocol) {
        Set<String> used = new TreeSet<>();
        protocol.restrictions().stream()
                .flatMap(restriction -> restriction.needs().stream())
                .forEach(need -> used.add(need.finding()));
        for (Stage stage : protocol.stages()) {
            Gate gate = stage.leaveWhen();
            if (gate != null) {
                gate.lines().forEach(line -> line.forEach(need -> used.add(need.finding())));
            }
        }
        return used;
    }
}
