package health.steady.protocol.content;

import health.steady.protocol.BodyState;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DangerSigns;
import health.steady.protocol.SuspensionLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code danger-signs.yaml}: signs, notes and states here, what a check-in asks in {@link CheckInReader}. */
final class DangerSignsReader {

    static final Set<String> KEYS = Set.of("signs", "notes", "states", "questions", "cadence");

    static final Set<String> SIGN_KEYS = Set.of("id", "urgency", "suspends", "spareCalf", "ask", "sources");
    static final Set<String> STATE_KEYS = Set.of("id", "ask", "atMost", "say", "sources");
    static final Set<String> NOTE_KEYS = Set.of("id", "what", "then", "sources");

    private final Known known;
    private final CheckInReader checkIn;

    DangerSignsReader(Known known) {
        this.known = known;
        checkIn = new CheckInReader(known);
    }

    Optional<DangerSigns> read(Value file) {
        return file.make(KEYS, fields -> {
            Value signs = fields.required("signs");
            Value notes = fields.required("notes");
            signs.refuseTwice(Ids.all(signs));
            notes.refuseTwice(Ids.all(notes));
            Optional<Value> states = fields.optional("states");
            states.ifPresent(all -> all.refuseTwice(Ids.all(all)));
            return new DangerSigns(
                    signs.each(this::sign),
                    notes.each(this::note),
                    states.map(all -> all.each(this::state)).orElse(List.of()),
                    fields.optional("questions").map(checkIn::questions).orElse(List.of()),
                    fields.optional("cadence").map(checkIn::cadence).orElse(List.of()));
        });
    }

    private Optional<DangerSign> sign(Value value) {
        return value.make(
                SIGN_KEYS,
                fields -> new DangerSign(
                        fields.text("id"),
                        fields.required("urgency").one(DangerSign.Urgency.class),
                        fields.required("suspends").one(SuspensionLevel.class),
                        fields.flag("spareCalf"),
                        Words.of(fields.required("ask")),
                        known.citations(fields.required("sources"))));
    }

    private Optional<BodyState> state(Value value) {
        return value.make(
                STATE_KEYS,
                fields -> new BodyState(
                        fields.required("id").id(),
                        Words.of(fields.required("ask")),
                        RestrictionReader.limits(fields.required("atMost")),
                        Words.of(fields.required("say")),
                        known.citations(fields.required("sources"))));
    }

    private Optional<DangerSigns.Note> note(Value value) {
        return value.make(
                NOTE_KEYS,
                fields -> new DangerSigns.Note(
                        fields.text("id"),
                        Words.of(fields.required("what")),
                        Words.of(fields.required("then")),
                        known.citations(fields.required("sources"))));
    }
}
