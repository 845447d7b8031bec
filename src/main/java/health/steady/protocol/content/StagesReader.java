package health.steady.protocol.content;

import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.RungRef;
import health.steady.protocol.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the programme of each stage. */
final class StagesReader {

    static final Set<String> KEYS = Set.of("phase", "programme", "gentle", "fewer", "leaveWhen", "sources");

    static final Set<String> ENTRY_KEYS = Set.of("use", "role", "from", "before", "standIn");

    private final Known known;
    private final GateReader gates;

    StagesReader(Known known, NeedReader needs) {
        this.known = known;
        gates = new GateReader(known, needs);
    }

    List<Stage> read(Value value) {
        List<Stage> stages = value.each(this::stage);
        List<Phase> phases = stages.stream().map(Stage::phase).toList();
        if (stages.size() == value.items().size() && !phases.equals(List.of(Phase.values()))) {
            value.report(
                    "one stage for each phase expected, in this order: " + List.of(Phase.values()) + ", not " + phases);
        }
        return stages;
    }

    private Optional<Stage> stage(Value value) {
        return value.make(KEYS, fields -> {
            Phase phase = fields.required("phase").one(Phase.class);
            return new Stage(
                    phase,
                    fields.required("programme").each(entry -> entry(entry, phase)),
                    fields.optional("gentle")
                            .map(gentle -> gentle.each(use -> Optional.of(known.rungRef(use))))
                            .orElse(List.of()),
                    fields.optional("fewer").map(Words::of).orElse(null),
                    fields.optional("leaveWhen").flatMap(gates::read).orElse(null),
                    known.citations(fields.required("sources")));
        });
    }

    private Optional<ProgrammeEntry> entry(Value value, Phase phase) {
        if (value.isText()) {
            RungRef use = known.rungRef(value);
            return Optional.of(new ProgrammeEntry(use, ProgrammeEntry.Role.EXERCISE, phase.firstDay(), null, null));
        }
        return value.make(ENTRY_KEYS, fields -> {
            int from = fields.optional("from").map(Quantities::day).orElse(phase.firstDay());
            @Nullable
            Integer before = fields.optional("before").map(Quantities::day).orElse(null);
            if (before != null && before <= from) {
                value.report("counts from day " + from + " and no longer on day " + before + ": never");
            }
            return new ProgrammeEntry(
                    known.rungRef(fields.required("use")),
                    fields.optional("role")
                            .map(role -> role.one(ProgrammeEntry.Role.class))
                            .orElse(ProgrammeEntry.Role.EXERCISE),
                    from,
                    before,
                    fields.optional("standIn").map(known::rungRef).orElse(null));
        });
    }
}
