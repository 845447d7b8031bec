package health.steady.plan.domain;

import health.steady.plan.DaySheet.Entry;
import health.steady.protocol.Citation;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Source;
import health.steady.protocol.Source.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where it is written: title and lines, each source once. What no source states is said to be proposed. */
final class SourceWords {

    private static final Pattern LINES = Pattern.compile("L(\\d{1,6})(?:-(\\d{1,6}))?");

    private final Rulebook rulebook;
    private final Words words;

    SourceWords(Rulebook rulebook, Words words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    /** Adds the sources, if there are any. */
    void addTo(List<Entry> cause, List<Citation> sources) {
        if (!sources.isEmpty()) {
            cause.add(new Entry(words.say("day.source"), text(sources)));
        }
    }

    private String text(List<Citation> sources) {
        Map<String, TreeSet<String>> lines = new LinkedHashMap<>();
        boolean proposed = false;
        for (Citation citation : sources) {
            Source source = rulebook.sources().get(citation.source());
            if (source != null && source.grade() == Grade.P) {
                proposed = true;
            } else {
                lines.computeIfAbsent(citation.source(), id -> new TreeSet<>(SourceWords::inOrder))
                        .add(citation.place());
            }
        }
        if (lines.isEmpty()) {
            return words.say("day.source.proposed");
        }
        List<String> texts = new ArrayList<>();
        lines.forEach((source, places) -> texts.add(text(source, places)));
        if (proposed) {
            texts.add(words.say("day.source.partly"));
        }
        return String.join("; ", texts);
    }

    private String text(String id, TreeSet<String> places) {
        Source source = rulebook.sources().get(id);
        String text = source == null ? id : source.title();
        List<String> numbers = new ArrayList<>();
        for (String place : places) {
            boolean within = places.stream().anyMatch(other -> covers(other, place));
            if (LINES.matcher(place).matches() && !within) {
                numbers.add(place.substring(1).replace('-', '–'));
            } else if (!place.isEmpty() && !within) {
                text = words.say("day.source.part", text, place);
            }
        }
        if (numbers.isEmpty()) {
            return text;
        }
        boolean one = numbers.size() == 1 && numbers.get(0).indexOf('–') < 0;
        return words.say(one ? "day.source.line" : "day.source.lines", text, String.join(", ", numbers));
    }

    private static int inOrder(String one, String other) {
        int byLine = Integer.compare(line(one, 1), line(other, 1));
        return byLine != 0 ? byLine : one.compareTo(other);
    }

    private static boolean covers(String wider, String place) {
        return !wider.equals(place)
                && LINES.matcher(place).matches()
                && line(wider, 1) <= line(place, 1)
                && line(wider, 2) >= line(place, 2);
    }

    /** The first or last line of a place; 0 when it names no lines. */
    private static int line(String place, int end) {
        var lines = LINES.matcher(place);
        if (!lines.matches()) {
            return 0;
        }
        String last = lines.group(end);
        return Integer.parseInt(last == null ? lines.group(1) : last);
    }
}
