package health.steady.protocol.content;

import health.steady.protocol.Criterion;
import health.steady.protocol.DoneOnDays;
import health.steady.protocol.MeasuredAtLeast;
import health.steady.protocol.MeasuredAtMost;
import health.steady.protocol.ReportsAtMost;
import health.steady.protocol.Score;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what observations must say: {@code { report: back-pain, atMost: 3, reports: 3 }}, {@code { done: walk, times: 3,
 * days: 3 }} or {@code { measure: single-leg-stand, atLeast: 10 s }}.
 */
final class CriterionReader {

    static final Set<String> REPORT_KEYS = Set.of("report", "atMost", "reports");
    static final Set<String> DONE_KEYS = Set.of("done", "times", "minutes", "days");
    static final Set<String> MEASURE_KEYS = Set.of("measure", "atLeast", "atMost");
    private static final List<String> SCORES =
            Arrays.stream(Score.values()).map(CriterionReader::id).toList();

    private final Known known;

    CriterionReader(Known known) {
        this.known = known;
    }

    Optional<Criterion> read(Value value) {
        Set<String> keys = value.entries().keySet();
        if (keys.contains("report")) {
            return value.make(REPORT_KEYS, CriterionReader::report);
        } else if (keys.contains("done")) {
            return value.make(DONE_KEYS, this::done);
        } else if (keys.contains("measure")) {
            return value.make(MEASURE_KEYS, fields -> measured(fields, value));
        }
        value.report("one of report, done or measure expected: what is looked at");
        return Optional.empty();
    }

    private static Criterion report(Fields fields) {
        String score = fields.required("report").known("report", SCORES);
        return new ReportsAtMost(
                Score.values()[Math.max(0, SCORES.indexOf(score))],
                fields.required("atMost").whole(0, 10),
                fields.required("reports").whole(1, 30));
    }

    private Criterion done(Fields fields) {
        return new DoneOnDays(
                known.exercise(fields.required("done")),
                fields.optional("times").map(times -> times.whole(1, 12)).orElse(1),
                fields.optional("minutes")
                        .map(minutes -> Quantities.whole(minutes, "min", 1, 600))
                        .orElse(0),
                fields.required("days").whole(1, 30));
    }

    private Criterion measured(Fields fields, Value value) {
        String measure = known.measure(fields.required("measure"));
        Optional<BigDecimal> least = fields.optional("atLeast").map(written -> bound(written, measure));
        Optional<BigDecimal> most = fields.optional("atMost").map(written -> bound(written, measure));
        if (least.isPresent() == most.isPresent()) {
            value.report("either atLeast or atMost expected");
        }
        return least.<Criterion>map(bound -> new MeasuredAtLeast(measure, bound))
                .orElseGet(() -> new MeasuredAtMost(measure, most.orElse(BigDecimal.ZERO)));
    }

    private BigDecimal bound(Value value, String measure) {
        String unit = known.measures().get(measure);
        return unit == null ? BigDecimal.ZERO : Quantities.number(value, unit);
    }

    private static String id(Score score) {
        return score.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
