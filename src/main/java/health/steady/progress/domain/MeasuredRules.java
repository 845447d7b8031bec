package health.steady.progress.domain;

import health.steady.people.PlainText;
import health.steady.progress.Measured;
import health.steady.progress.ReportRefused;
import health.steady.protocol.Measure;
import health.steady.protocol.Measure.Each;
import health.steady.protocol.Rulebook;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may be measured: what the rulebook knows, within its bounds, both sides together, 3 to 5 activities. */
final class MeasuredRules {

    private static final int LEAST_ACTIVITIES = 3;
    private static final int MOST_ACTIVITIES = 5;

    private MeasuredRules() {}

    static void require(List<Measured> measured, Rulebook rulebook) {
        Set<String> keys = new HashSet<>();
        for (Measured each : measured) {
            Measure measure = rulebook.catalogue().measures().get(each.measure());
            if (measure == null) {
                throw ReportRefused.at(field(each), "unknown-measure");
            }
            requireParts(each, measure);
            requireValue(each, measure);
            require(
                    keys.add(each.key() + " " + each.activity().toLowerCase(Locale.ROOT)),
                    field(each),
                    "measured-twice");
        }
        for (Measured each : measured) {
            requireOtherSide(each, measured);
        }
        long activities =
                measured.stream().filter(each -> !each.activity().isEmpty()).count();
        boolean enough = activities == 0 || activities >= LEAST_ACTIVITIES && activities <= MOST_ACTIVITIES;
        require(enough, "activities[1]", "activities-count", LEAST_ACTIVITIES, MOST_ACTIVITIES);
    }

    private static void requireParts(Measured each, Measure measure) {
        require((measure.each() == Each.SIDE) == (each.side() != null), field(each), "unknown-measure");
        boolean named =
                !each.activity().isBlank() && PlainText.Validator.isPlain(each.activity(), Measured.LONGEST_ACTIVITY);
        boolean wanted = measure.each() == Each.ACTIVITY;
        require(
                wanted ? named : each.activity().isEmpty(),
                field(each),
                "activity-unusable",
                Measured.LONGEST_ACTIVITY);
    }

    private static void requireValue(Measured each, Measure measure) {
        BigDecimal value = each.value();
        if (value != null && !measure.accepts(value)) {
            throw ReportRefused.at(
                    field(each),
                    "measure-out-of-range",
                    measure.most().stripTrailingZeros().toPlainString(),
                    measure.unit());
        }
    }

    private static void requireOtherSide(Measured each, List<Measured> measured) {
        boolean both = each.side() == null
                || measured.stream()
                        .anyMatch(other -> other.measure().equals(each.measure()) && other.side() != each.side());
        require(both, field(each), "measured-one-side");
    }

    private static String field(Measured each) {
        return "measured[" + each.key() + "]";
    }

    private static void require(boolean kept, String field, String code, Object... arguments) {
        if (!kept) {
            throw ReportRefused.at(field, code, arguments);
        }
    }
}
