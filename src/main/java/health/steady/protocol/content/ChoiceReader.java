package health.steady.protocol.content;

import health.steady.protocol.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one question to the surgeon, with its options and their evidence. */
final class ChoiceReader {

    static final Set<String> KEYS = Set.of("id", "about", "ask", "hint", "options");
    static final Set<String> EVIDENCE_KEYS = Set.of("kind", "says", "sources");
    static final Set<String> SIGNS_KEYS = Set.of("day", "restrictions");

    static final Set<String> OPTION_KEYS = Set.of("id", "label", "evidence", "signsRelease", "startWeeks", "imposes");

    private final Known known;
    private final Set<String> restrictions;
    private final Set<String> imposable;

    ChoiceReader(Known known, Set<String> restrictions, Set<String> imposable) {
        this.known = known;
        this.restrictions = restrictions;
        this.imposable = imposable;
    }

    Optional<Choice> read(Value value) {
        return value.make(KEYS, fields -> {
            Value options = fields.required("options");
            options.refuseTwice(Ids.all(options));
            return new Choice(
                    fields.required("id").id(),
                    fields.optional("about")
                            .map(about -> about.one(Choice.About.class))
                            .orElse(Choice.About.DISAGREEMENT),
                    Words.of(fields.required("ask")),
                    Words.of(fields.required("hint")),
                    options.each(this::option));
        });
    }

    private Optional<Choice.Option> option(Value value) {
        return value.make(
                OPTION_KEYS,
                fields -> new Choice.Option(
                        fields.required("id").id(),
                        Words.of(fields.required("label")),
                        fields.required("evidence").each(this::evidence),
                        fields.optional("signsRelease")
                                .flatMap(this::signedAhead)
                                .orElse(null),
                        fields.optional("startWeeks").map(this::startWeeks).orElse(Map.of()),
                        Set.copyOf(fields.optional("imposes")
                                .map(all ->
                                        all.each(each -> Optional.of(each.known("optional restriction", imposable))))
                                .orElse(List.of()))));
    }

    private Optional<Choice.Evidence> evidence(Value value) {
        return value.make(
                EVIDENCE_KEYS,
                fields -> new Choice.Evidence(
                        Words.of(fields.required("kind")),
                        Words.of(fields.required("says")),
                        known.citations(fields.required("sources"))));
    }

    private Optional<Choice.SignedAhead> signedAhead(Value value) {
        return value.make(SIGNS_KEYS, fields -> {
            Value list = fields.required("restrictions");
            List<String> released = list.each(item -> Optional.of(item.known("restriction", restrictions)));
            if (released.isEmpty()) {
                list.report("is empty");
            }
            return new Choice.SignedAhead(Quantities.day(fields.required("day")), released);
        });
    }

    private Map<String, Integer> startWeeks(Value value) {
        Map<String, Integer> weeks = new LinkedHashMap<>();
        value.entries().forEach((exercise, week) -> {
            known.exercise(exercise, week);
            weeks.put(exercise, week.whole(0, Quantities.LAST_DAY / 7));
        });
        return weeks;
    }
}
