package health.steady.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every rule of the protocol, and what the catalogue, danger signs, conflicts and lessons say, cites a source of the
 * rulebook.
 */
final class SourceRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        cited(rulebook)
                .forEach((where, citations) -> citations.forEach(citation -> {
                    if (!rulebook.sources().containsKey(citation.source())) {
                        report.accept(new Problem(
                                "missing-source", where, citation.source() + " is no source of this rulebook"));
                    }
                }));
    }

    private static Map<String, List<Citation>> cited(Rulebook rulebook) {
        Map<String, List<Citation>> cited = new LinkedHashMap<>();
        Protocol protocol = rulebook.protocol();
        for (Choice choice : protocol.choices()) {
            choice.options().forEach(option -> {
                for (int i = 0; i < option.evidence().size(); i++) {
                    String where = "choices." + choice.id() + ".options." + option.id() + ".evidence[" + i + "]";
                    cited.put(where, option.evidence().get(i).sources());
                }
            });
        }
        protocol.restrictions().forEach(each -> cited.put("restrictions." + each.id(), each.sources()));
        protocol.findings().forEach(each -> cited.put("findings." + each.id(), each.sources()));
        for (Stage stage : protocol.stages()) {
            Gate gate = stage.leaveWhen();
            cited.put("stages." + stage.phase(), stage.sources());
            cited.put("stages." + stage.phase() + ".leaveWhen", gate == null ? List.of() : gate.sources());
        }
        protocol.timings()
                .forEach((exercise, rungs) -> rungs.forEach(
                        (rung, timing) -> cited.put("timings." + exercise + "/" + rung, timing.sources())));
        cited.put("walking", protocol.walking().sources());
        protocol.instructions().forEach(each -> cited.put("instructions." + each.id(), each.sources()));
        Catalogue catalogue = rulebook.catalogue();
        catalogue.exercises().forEach((id, each) -> cited.put("catalogue.exercises." + id, each.sources()));
        catalogue
                .contraindications()
                .forEach((id, each) -> cited.put("catalogue.contraindications." + id, each.sources()));
        catalogue.measures().forEach((id, each) -> cited.put("catalogue.measures." + id, each.sources()));
        catalogue.activities().forEach((id, each) -> cited.put("catalogue.activities." + id, each.sources()));
        DangerSigns signs = rulebook.dangerSigns();
        signs.signs().forEach(each -> cited.put("danger-signs.signs." + each.id(), each.sources()));
        signs.notes().forEach(each -> cited.put("danger-signs.notes." + each.id(), each.sources()));
        signs.states().forEach(each -> cited.put("danger-signs.states." + each.id(), each.sources()));
        for (Conflict conflict : rulebook.conflicts()) {
            cited.put("conflicts." + conflict.id(), conflict.sources());
            for (int i = 0; i < conflict.positions().size(); i++) {
                cited.put(
                        "conflicts." + conflict.id() + ".positions[" + i + "]",
                        conflict.positions().get(i).sources());
            }
        }
        signs.questions().forEach(each -> cited.put("danger-signs.questions." + each.id(), each.sources()));
        for (int i = 0; i < signs.cadence().size(); i++) {
            cited.put("danger-signs.cadence[" + i + "]", signs.cadence().get(i).sources());
        }
        rulebook.lessons().forEach(each -> cited.put("education.lessons." + each.id(), each.sources()));
        return cited;
    }
}
