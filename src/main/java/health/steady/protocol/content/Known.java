package health.steady.protocol.content;

import health.steady.protocol.Citation;
import health.steady.protocol.RungRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What content may refer to.
 *
 * @param rungs rung ids by exercise id
 */
record Known(Set<String> sources, Map<String, Set<String>> rungs) {

    /** Sources with places, at least one: {@code [seed-000 L40-44, proposed]}. */
    List<Citation> citations(Value value) {
        List<Citation> citations = value.each(item -> Optional.of(citation(item)));
        if (citations.isEmpty()) {
            value.report("is empty: every number and rule has a source");
        }
        return citations;
    }

    String exercise(Value value) {
        return value.known("exercise", rungs.keySet());
    }

    String rung(Value value, String exercise) {
        return value.known("rung of " + exercise, rungs.getOrDefault(exercise, Set.of()));
    }

    /** {@code bridge/small}, or {@code brace} when it has one rung only. */
    RungRef rungRef(Value value) {
        String written = value.text();
        int slash = written.indexOf('/');
        String exercise = slash < 0 ? written : written.substring(0, slash);
        Set<String> ladder = rungs.getOrDefault(exercise, Set.of());
        String rung = slash < 0 ? ladder.stream().findFirst().orElse("?") : written.substring(slash + 1);
        if (!value.isText()) {
            return new RungRef(exercise, rung);
        }
        if (!rungs.containsKey(exercise)) {
            value.report("unknown exercise \"" + exercise + "\"; known: " + String.join(", ", rungs.keySet()));
        } else if (!ladder.contains(rung)) {
            value.report("unknown rung of " + exercise + " \"" + rung + "\"; known: " + String.join(", ", ladder));
        } else if (slash < 0 && ladder.size() > 1) {
            value.report(exercise + " has several rungs; say which, for example " + exercise + "/" + rung + "; known: "
                    + String.join(", ", ladder));
        }
        return new RungRef(exercise, rung);
    }

    private Citation citation(Value value) {
        Citation citation = Citation.parse(value.text());
        if (value.isText() && !sources.contains(citation.source())) {
            value.report("unknown source \"" + citation.source() + "\"; known: " + String.join(", ", sources));
        }
        return citation;
    }
}
