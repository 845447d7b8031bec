package health.steady.protocol.content;

import health.steady.protocol.Finding;
import health.steady.protocol.Inheritance;
import health.steady.protocol.Procedure;
import health.steady.protocol.Protocol;
import health.steady.protocol.Signer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a protocol file. */
final class ProtocolReader {

    static final Set<String> PROCEDURE_KEYS = Set.of("kind", "region", "instrumented", "name");
    static final Set<String> FINDING_KEYS = Set.of("id", "ask", "by", "from", "sources");

    static final Set<String> KEYS = Set.of(
            "slug",
            "version",
            "title",
            "procedure",
            "choices",
            "restrictions",
            "findings",
            "stages",
            "timings",
            "reserved",
            "walking",
            "essential",
            "instructions",
            "inherits");
    private static final List<String> KINDS =
            List.of("DISCECTOMY", "DISC_REPLACEMENT", "LAMINECTOMY", "FORAMINOTOMY", "DECOMPRESSION", "FUSION");
    private static final List<String> REGIONS = List.of("LUMBAR", "CERVICAL");

    private final Known known;

    ProtocolReader(Known known) {
        this.known = known;
    }

    Optional<Protocol> read(Value file) {
        ChoiceReader choices =
                new ChoiceReader(known, Ids.items(file, "restrictions"), Ids.flagged(file, "restrictions", "optional"));
        NeedReader needs = new NeedReader(Ids.items(file, "findings"));
        RestrictionReader restrictions = new RestrictionReader(known, needs);
        InstructionReader instructions = new InstructionReader(known, Ids.inside(file, "choices", "options"));
        return file.make(
                KEYS,
                fields -> new Protocol(
                        fields.required("slug").id(),
                        fields.required("version").whole(1, 9999),
                        Words.of(fields.required("title")),
                        procedure(fields.required("procedure")),
                        list(fields, "choices", choices::read),
                        list(fields, "restrictions", restrictions::read),
                        list(fields, "findings", this::finding),
                        new StagesReader(known, needs).read(fields.required("stages")),
                        new TimingsReader(known).read(fields.required("timings")),
                        Set.copyOf(fields.required("reserved").each(item -> Optional.of(known.exercise(item)))),
                        new WalkingReader(known)
                                .read(fields.required("walking"))
                                .orElseThrow(ProtocolReader::noted),
                        fields.required("essential").each(item -> Optional.of(known.rungRef(item))),
                        list(fields, "instructions", instructions::read),
                        fields.optional("inherits").flatMap(this::inheritance).orElse(null)));
    }

    /** The procedures that something is for; none is all. */
    static Set<String> kinds(Fields fields) {
        return some(fields, "kinds", "kind", KINDS);
    }

    /** The regions that something is for; none is both. */
    static Set<String> regions(Fields fields) {
        return some(fields, "regions", "region", REGIONS);
    }

    private static Set<String> some(Fields fields, String key, String what, List<String> known) {
        return fields.optional(key)
                .map(all -> Set.copyOf(all.each(each -> Optional.of(each.known(what, known)))))
                .orElse(Set.of());
    }

    private Optional<Inheritance> inheritance(Value value) {
        return value.make(
                Heir.KEYS,
                fields -> new Inheritance(
                        fields.required("from").id(),
                        Words.of(fields.required("because")),
                        known.citations(fields.required("sources"))));
    }

    private static IllegalArgumentException noted() {
        return new IllegalArgumentException("was noted where it is");
    }

    private static <T> List<T> list(Fields fields, String key, Function<Value, Optional<T>> reader) {
        Value value = fields.required(key);
        value.refuseTwice(Ids.all(value));
        return value.each(reader);
    }

    private static Procedure procedure(Value value) {
        Fields fields = value.fields(PROCEDURE_KEYS);
        return new Procedure(
                fields.required("kind").known("kind", KINDS),
                fields.required("region").known("region", REGIONS),
                fields.required("instrumented").flag(),
                Words.of(fields.required("name")));
    }

    private Optional<Finding> finding(Value value) {
        return value.make(
                FINDING_KEYS,
                fields -> new Finding(
                        fields.required("id").id(),
                        Words.of(fields.required("ask")),
                        Set.copyOf(fields.required("by").each(by -> Optional.of(by.one(Signer.class)))),
                        fields.optional("from")
                                .flatMap(new CriterionReader(known)::read)
                                .orElse(null),
                        known.citations(fields.required("sources"))));
    }
}
