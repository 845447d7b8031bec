package health.steady.review.web;

import health.steady.progress.Chart;
import health.steady.progress.Measured;
import health.steady.progress.MeasuredOn;
import health.steady.protocol.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One measure over the visits: a drawing, sentences and a table. More or less, and no verdict.
 *
 * @param said a sentence for each number of its own
 * @param notable how large a change people notice, as far as a source says so
 * @param chart null when there is no number to draw
 * @param sides whether a dot is left and a square right
 */
record MeasureTrend(
        String id,
        String name,
        List<String> said,
        String notable,
        @Nullable Chart chart,
        boolean sides,
        List<Row> rows,
        List<CauseLine> sources) {

    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final List<List<String>> MARKS = List.of(List.of("line", "dot"), List.of("line-leg", "square"));

    /** What was taken, on one day. */
    record Row(String day, String what, String value) {}

    /**
     * @param days all days to draw
     * @param changed the days on which the plan changed
     */
    static List<MeasureTrend> all(
            Telling telling, List<MeasuredOn> measured, List<LocalDate> days, Set<LocalDate> changed) {
        return telling.rulebook().catalogue().measures().values().stream()
                .flatMap(measure -> of(telling, measure, measured, days, changed))
                .toList();
    }

    private static Stream<MeasureTrend> of(
            Telling telling, Measure measure, List<MeasuredOn> all, List<LocalDate> days, Set<LocalDate> changed) {
        List<MeasuredOn> taken = all.stream()
                .filter(each -> each.what().measure().equals(measure.id()))
                .toList();
        if (taken.isEmpty()) {
            return Stream.empty();
        }
        MeasureWords words = new MeasureWords(telling);
        MeasureChange change = new MeasureChange(telling);
        boolean own = measure.each() == Measure.Each.ACTIVITY;
        List<String> said = new ArrayList<>();
        List<List<@Nullable BigDecimal>> lines = new ArrayList<>();
        if (own) {
            String average = Activities.said(telling, all);
            said.add(average == null ? "" : average);
            lines.add(byDay(days, averages(all)));
        } else {
            for (Measured part : MeasuredCheck.parts(measure)) {
                List<MeasuredOn> of = taken.stream()
                        .filter(each -> each.what().key().equals(part.key()))
                        .toList();
                if (!of.isEmpty()) {
                    var side = part.side();
                    String text = change.said(measure.id(), MeasureChange.of(of));
                    said.add(side == null ? text : telling.say("review.measure.of-side", words.side(side), text));
                }
                lines.add(byDay(days, MeasureChange.of(of)));
            }
        }
        return Stream.of(new MeasureTrend(
                measure.id(),
                telling.text(measure.name()),
                said,
                change.notable(measure),
                chart(measure, days, lines, changed),
                measure.each() == Measure.Each.SIDE,
                taken.stream()
                        .map(each -> new Row(
                                telling.on(each.on()),
                                words.name(each.what()),
                                words.value(measure.id(), each.what().value())))
                        .toList(),
                CauseLine.sources(telling, measure.sources())));
    }

    private static List<MeasureChange.Taken> averages(List<MeasuredOn> all) {
        return Activities.in(all).stream()
                .map(visit -> new MeasureChange.Taken(visit.on(), visit.average()))
                .toList();
    }

    /** Of two numbers on a day the later one. */
    private static List<@Nullable BigDecimal> byDay(List<LocalDate> days, List<MeasureChange.Taken> taken) {
        Map<LocalDate, BigDecimal> values = new HashMap<>();
        taken.forEach(each -> {
            BigDecimal value = each.value();
            if (value != null) {
                values.put(each.on(), value);
            }
        });
        List<@Nullable BigDecimal> byDay = new ArrayList<>(days.size());
        days.forEach(day -> byDay.add(values.get(day)));
        return byDay;
    }

    private static @Nullable Chart chart(
            Measure measure, List<LocalDate> days, List<List<@Nullable BigDecimal>> lines, Set<LocalDate> changed) {
        BigDecimal most = null;
        for (List<@Nullable BigDecimal> line : lines) {
            for (BigDecimal value : line) {
                most = value == null || most != null && most.compareTo(value) >= 0 ? most : value;
            }
        }
        if (most == null) {
            return null;
        }
        BigDecimal top = measure.most().compareTo(FEW) <= 0
                ? measure.most()
                : most.divide(FEW, 0, RoundingMode.CEILING).max(BigDecimal.ONE).multiply(FEW);
        Chart.Pen pen = new Chart.Pen(days, top);
        for (int i = 0; i < lines.size(); i++) {
            pen.joined(MARKS.get(i).get(0), lines.get(i)).points(MARKS.get(i).get(1), lines.get(i));
        }
        return pen.chart(changed);
    }
}
