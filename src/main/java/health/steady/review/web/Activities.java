package health.steady.review.web;

import health.steady.progress.MeasuredOn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The activities that the patient named, one visit after the other. Their average is worked out when it is shown; two
 * averages are compared only where they are of the same activities.
 */
record Activities(LocalDate on, List<MeasuredOn> each) {

    /** The oldest first. */
    static List<Activities> in(List<MeasuredOn> measured) {
        Map<UUID, List<MeasuredOn>> byVisit = new LinkedHashMap<>();
        measured.stream()
                .filter(each -> each.what().measure().equals(MeasureWords.ACTIVITIES))
                .forEach(each -> byVisit.computeIfAbsent(each.visit(), visit -> new ArrayList<>())
                        .add(each));
        return byVisit.values().stream()
                .map(visit -> new Activities(visit.get(0).on(), visit))
                .toList();
    }

    /** @return null when nobody named any */
    static @Nullable String said(Telling telling, List<MeasuredOn> measured) {
        List<Activities> visits = in(measured);
        if (visits.isEmpty()) {
            return null;
        }
        Activities last = visits.get(visits.size() - 1);
        String now = telling.say(
                "review.activities.average", last.averageIn(telling), last.each.size(), telling.on(last.on));
        if (visits.size() == 1) {
            return now;
        }
        return telling.say("review.measure.then", now, last.beside(telling, visits.get(visits.size() - 2)));
    }

    private String beside(Telling telling, Activities before) {
        BigDecimal is = average();
        BigDecimal was = before.average();
        String day = telling.on(before.on);
        if (!names().equals(before.names()) || is == null || was == null) {
            return telling.say("review.activities.others", day);
        }
        int direction = is.compareTo(was);
        String key = direction == 0 ? "same" : direction > 0 ? "more" : "less";
        return telling.say(
                "review.measure.change." + key,
                shown(is).subtract(shown(was)).abs().toPlainString(),
                day,
                shown(was).toPlainString());
    }

    /** @return null when the patient could do none of them, or not one of them */
    @Nullable
    BigDecimal average() {
        BigDecimal sum = BigDecimal.ZERO;
        for (MeasuredOn one : each) {
            BigDecimal value = one.what().value();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum.divide(BigDecimal.valueOf(each.size()), 6, RoundingMode.HALF_UP);
    }

    String averageIn(Telling telling) {
        BigDecimal average = average();
        return average == null
                ? telling.say("review.activities.no-average")
                : shown(average).toPlainString();
    }

    private static BigDecimal shown(BigDecimal average) {
        return average.setScale(1, RoundingMode.HALF_UP);
    }

    private Set<String> names() {
        return each.stream()
                .map(one -> one.what().activity().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Those of the last visit that named any, in the patient's words. */
    static List<String> last(List<MeasuredOn> measured) {
        List<Activities> visits = in(measured);
        return visits.isEmpty()
                ? List.of()
                : visits.get(visits.size() - 1).each.stream()
                        .map(one -> one.what().activity())
                        .toList();
    }

    @Override
    public String toString() {
        return "Activities[" + on + "]";
    }
}
