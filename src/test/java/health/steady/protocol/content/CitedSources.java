package health.steady.protocol.content;

import health.steady.protocol.Activity;
import health.steady.protocol.BodyState;
import health.steady.protocol.Cadence;
import health.steady.protocol.CheckInQuestion;
import health.steady.protocol.Choice;
import health.steady.protocol.Citation;
import health.steady.protocol.Conflict;
import health.steady.protocol.Contraindication;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DangerSigns;
import health.steady.protocol.Exercise;
import health.steady.protocol.Finding;
import health.steady.protocol.Gate;
import health.steady.protocol.Instruction;
import health.steady.protocol.Lesson;
import health.steady.protocol.Measure;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Stage;
import health.steady.protocol.Timing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which sources a rulebook cites anywhere. */
final class CitedSources {

    private final Set<String> ids = new TreeSet<>();

    static Set<String> of(Rulebook rulebook) {
        CitedSources cited = new CitedSources();
        Protocol protocol = rulebook.protocol();
        cited.add(rulebook.catalogue().exercises().values(), Exercise::sources);
        cited.add(rulebook.catalogue().contraindications().values(), Contraindication::sources);
        cited.add(rulebook.catalogue().measures().values(), Measure::sources);
        cited.add(rulebook.catalogue().activities().values(), Activity::sources);
        cited.add(rulebook.dangerSigns().states(), BodyState::sources);
        cited.add(rulebook.dangerSigns().signs(), DangerSign::sources);
        cited.add(rulebook.dangerSigns().notes(), DangerSigns.Note::sources);
        cited.add(rulebook.dangerSigns().questions(), CheckInQuestion::sources);
        cited.add(rulebook.dangerSigns().cadence(), Cadence::sources);
        cited.add(ShippedLessons.all(), Lesson::sources);
        cited.add(protocol.restrictions(), Restriction::sources);
        cited.add(protocol.findings(), Finding::sources);
        cited.add(protocol.stages(), Stage::sources);
        cited.add(
                protocol.stages().stream()
                        .map(Stage::leaveWhen)
                        .filter(Objects::nonNull)
                        .toList(),
                Gate::sources);
        cited.add(protocol.instructions(), Instruction::sources);
        cited.add(List.of(protocol.walking()), walking -> walking.sources());
        protocol.timings().values().stream().map(Map::values).forEach(rungs -> cited.add(rungs, Timing::sources));
        rulebook.conflicts().forEach(conflict -> {
            cited.add(List.of(conflict), Conflict::sources);
            cited.add(conflict.positions(), Conflict.Position::sources);
        });
        protocol.choices().stream()
                .flatMap(choice -> choice.options().stream())
                .forEach(option -> cited.add(option.evidence(), Choice.Evidence::sources));
        return cited.ids;
    }

    private <T> void add(Collection<T> things, Function<T, List<Citation>> sources) {
        things.forEach(thing -> sources.apply(thing).forEach(citation -> ids.add(citation.source())));
    }
}
