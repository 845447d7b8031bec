package health.steady.protocol.content;

import health.steady.protocol.Citation;
import health.steady.protocol.RungRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What content may refer to. Where nothing at all is known, its file was not readable; that was noted, and nothing that
 * refers to it is noted again.
 *
 * @param rungs rung ids by exercise id
 * @param measures units by measure id
 */
record Known(Set<String> sources, Map<String, Set<String>> rungs, Map<String, String> measures) {

    /** Sources with places, at least one: {@code [seed-000 L40-44, proposed]}. */
    List<Citation> citations(Value value) {
        List<Citation> citations = value.each(item -> Optional.of(citation(item)));
        if (citations.isEmpty()) {
            value.report("is empty: every number and rule has a source");
        }
        return citations;
    }

    String exercise(Value value) {
        String id = value.text();
        if (value.isText()) {
            exercise(id, value);
        }
        return id;
    }

    /** Noted at this place when there is no such exercise. */
    void exercise(String id, Value place) {
        if (!rungs.isEmpty() && !rungs.containsKey(id)) {
            place.report("unknown exercise \"" + id + "\"; known: " + String.join(", ", rungs.keySet()));
        }
    }

    /** Noted at this place when its ladder has no such rung. */
    void rung(String exercise, String rung, Value place) {
        if (!ladder(exercise).isEmpty() && !ladder(exercise).contains(rung)) {
            place.report(
                    "unknown rung of " + exercise + " \"" + rung + "\"; known: " + String.join(", ", ladder(exercise)));
        }
    }

    String measure(Value value) {
        return rungs.isEmpty() ? value.text() : value.known("measure", measures.keySet());
    }

    /** From easy to hard. */
    Set<String> ladder(String exercise) {
        return rungs.getOrDefault(exercise, Set.of());
    }

    /** {@code bridge/small}, or {@code brace} when it has one rung only. */
    RungRef rungRef(Value value) {
        String written = exerciseOf(value);
        int slash = value.text().indexOf('/');
        Set<String> ladder = ladder(written);
        if (slash >= 0) {
            String rung = value.text().substring(slash + 1);
            rung(written, rung, value);
            return new RungRef(written, rung);
        }
        String easiest = ladder.stream().findFirst().orElse("?");
        if (ladder.size() > 1) {
            value.report(written + " has several rungs; say which, for example " + written + "/" + easiest + "; known: "
                    + String.join(", ", ladder));
        }
        return new RungRef(written, easiest);
    }

    private String exerciseOf(Value value) {
        String written = value.text();
        int slash = written.indexOf('/');
        String exercise = slash < 0 ? written : written.substring(0, slash);
        if (value.isText()) {
            exercise(exercise, value);
        }
        return exercise;
    }

    private Citation citation(Value value) {
        Citation citation = Citation.parse(value.text());
        if (value.isText() && !sources.isEmpty() && !sources.contains(citation.source())) {
            value.report("unknown source \"" + citation.source() + "\"; known: " + String.join(", ", sources));
        }
        return citation;
    }
}
