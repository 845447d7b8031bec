package health.steady.review.web;

import health.steady.progress.MeasuredOn;
import health.steady.protocol.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a number stands beside the one before it: more or less, and whether people usually notice as much. No verdict. */
final class MeasureChange {

    private final Telling telling;
    private final MeasureWords words;

    MeasureChange(Telling telling) {
        this.telling = telling;
        words = new MeasureWords(telling);
    }

    /** One number on one day. */
    record Taken(LocalDate on, @Nullable BigDecimal value) {}

    static List<Taken> of(List<MeasuredOn> measured) {
        return measured.stream()
                .map(each -> new Taken(each.on(), each.what().value()))
                .toList();
    }

    /** @param taken of the same thing, the oldest first, at least one */
    String said(String measure, List<Taken> taken) {
        Taken last = taken.get(taken.size() - 1);
        String now = telling.say("review.measure.on", words.value(measure, last.value()), telling.on(last.on()));
        return taken.size() == 1
                ? telling.say("review.measure.first", now)
                : telling.say("review.measure.then", now, change(measure, taken.get(taken.size() - 2), last));
    }

    private String change(String measure, Taken before, Taken last) {
        BigDecimal was = before.value();
        BigDecimal is = last.value();
        String day = telling.on(before.on());
        if (was == null || is == null) {
            return telling.say("review.measure.before", words.value(measure, was), day);
        }
        int direction = is.compareTo(was);
        String key = direction == 0 ? "same" : direction > 0 ? "more" : "less";
        return telling.say(
                "review.measure.change." + key,
                words.value(measure, is.subtract(was).abs()),
                day,
                words.value(measure, was));
    }

    /** What a change means to people, where a source says so. */
    String notable(Measure measure) {
        BigDecimal least = measure.importantChange();
        return least == null
                ? telling.say("review.measure.notable.unknown")
                : telling.say(
                        "review.measure.notable",
                        words.amount(measure.unit(), least),
                        CauseLine.place(telling, measure.sources().get(0)));
    }
}
