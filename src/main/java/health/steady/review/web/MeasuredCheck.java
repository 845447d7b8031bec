package health.steady.review.web;

import health.steady.progress.Measured;
import health.steady.protocol.Measure;
import health.steady.protocol.Measure.Each;
import health.steady.protocol.Observation.Measurement.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads the numbers of a visit. Empty is not measured; tried and could not is said apart, and is not 0. */
final class MeasuredCheck {

    static final int LINES = 5;

    private final VisitForm form;
    private final BindingResult result;
    private final MeasureWords words;
    private final Map<String, Measure> measures;

    MeasuredCheck(VisitForm form, BindingResult result, Telling telling) {
        this.form = form;
        this.result = result;
        words = new MeasureWords(telling);
        measures = telling.rulebook().catalogue().measures();
    }

    List<Measured> read() {
        List<Measured> read = new ArrayList<>();
        Map<String, Measured> wanted = wanted();
        wanted.forEach((key, each) -> add(
                read,
                each,
                form.measured().getOrDefault(key, ""),
                form.couldNot().containsKey(key),
                "measured[" + key + "]",
                words.name(each)));
        for (int line = 1; line <= LINES; line++) {
            String key = Integer.toString(line);
            activity(read, key, form.activities().getOrDefault(key, ""));
        }
        boolean strange = form.measured().entrySet().stream()
                .anyMatch(typed -> !typed.getValue().isEmpty() && !wanted.containsKey(typed.getKey()));
        if (strange) {
            result.reject("progress.refused.unknown-measure");
        }
        return read;
    }

    private void activity(List<Measured> read, String line, String activity) {
        boolean said =
                !form.scores().getOrDefault(line, "").isEmpty() || form.unable().containsKey(line);
        if (activity.isEmpty() && said) {
            result.rejectValue("activities[" + line + "]", "review.visit.activity.missing");
        } else if (!activity.isEmpty()) {
            add(
                    read,
                    new Measured(MeasureWords.ACTIVITIES, null, activity, null),
                    form.scores().getOrDefault(line, ""),
                    form.unable().containsKey(line),
                    "scores[" + line + "]",
                    activity);
        }
    }

    private void add(List<Measured> read, Measured each, String typed, boolean couldNot, String field, String name) {
        if (!typed.isEmpty() && couldNot) {
            result.rejectValue(field, "review.visit.number-and-could-not", new Object[] {name}, null);
        } else if (couldNot) {
            read.add(each);
        } else if (!typed.isEmpty()) {
            Measure measure = measures.get(each.measure());
            BigDecimal value = number(typed);
            if (measure != null && value != null && measure.accepts(value)) {
                read.add(new Measured(each.measure(), each.side(), each.activity(), value));
            } else {
                String range = measure == null ? "" : words.range(measure);
                result.rejectValue(field, "review.visit.range", new Object[] {name, range, shortened(typed)}, null);
            }
        }
    }

    /** Every number that the form may bring, by key. */
    private Map<String, Measured> wanted() {
        Map<String, Measured> wanted = new LinkedHashMap<>();
        measures.values().stream()
                .filter(measure -> measure.each() != Each.ACTIVITY)
                .flatMap(measure -> parts(measure).stream())
                .forEach(each -> wanted.put(each.key(), each));
        return wanted;
    }

    static List<Measured> parts(Measure measure) {
        return measure.each() == Each.SIDE
                ? List.of(part(measure, Side.LEFT), part(measure, Side.RIGHT))
                : List.of(part(measure, null));
    }

    private static Measured part(Measure measure, @Nullable Side side) {
        return new Measured(measure.id(), side, "", null);
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.matches("[0-9]{1,4}(\\.[0-9]{1,2})?") ? new BigDecimal(typed) : null;
    }

    private static String shortened(String typed) {
        return typed.length() > 20 ? typed.substring(0, 20) + "…" : typed;
    }
}
