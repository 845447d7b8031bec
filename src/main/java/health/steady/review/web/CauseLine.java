package health.steady.review.web;

import health.steady.protocol.Cause;
import health.steady.protocol.Citation;
import health.steady.protocol.Signature;
import health.steady.protocol.Source;
import java.util.ArrayList;
import java.util.List;

/** Why a line is there: who signed it, and each source with what it weighs. */
record CauseLine(String term, String text) {

    static List<CauseLine> of(Telling telling, Cause cause) {
        List<CauseLine> lines = new ArrayList<>();
        Signature signed = cause.signed();
        if (signed != null) {
            String key = signed.reason().isEmpty() ? "review.cause.signed" : "review.cause.signed.because";
            lines.add(new CauseLine(
                    telling.say("review.cause.who"),
                    telling.say(key, telling.who(signed.author()), telling.on(signed.effectiveOn()), signed.reason())));
        }
        lines.addAll(sources(telling, cause.sources()));
        return lines;
    }

    static List<CauseLine> sources(Telling telling, List<Citation> citations) {
        return citations.stream()
                .map(citation -> new CauseLine(telling.say("review.cause.source"), cited(telling, citation)))
                .toList();
    }

    /** Title and place, without the grade. */
    static String place(Telling telling, Citation citation) {
        Source source = telling.rulebook().sources().get(citation.source());
        String title = source == null ? citation.source() : source.title();
        return citation.place().isEmpty() ? title : telling.say("review.cause.place", title, citation.place());
    }

    /** Title, place and grade. */
    static String cited(Telling telling, Citation citation) {
        Source source = telling.rulebook().sources().get(citation.source());
        String where = place(telling, citation);
        return source == null
                ? where
                : telling.say(
                        "review.cause.graded",
                        where,
                        telling.say("review.grade." + source.grade().name()));
    }
}
