package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Cause;
import health.steady.protocol.DayPlan;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L5: every line says who signed it or which source it is from, and the source can be looked up. */
@Tag("proof")
class CauseTests {

    private static final int PERCENT_OF_OTHERS = 20;

    @ParameterizedTest
    @MethodSource("health.steady.protocol.proof.Subject#all")
    void everyLineOfEveryDayHasACauseThatCanBeLookedUp(Subject subject) {
        Violations violations = new Violations();
        Combinations combinations = subject.combinations();
        int percent = subject.isProvedWhole() ? 100 : PERCENT_OF_OTHERS;

        for (Combination combination : List.of(combinations.loosest(), combinations.strictest())) {
            List<Case> cases = Cases.withAtMostOneFact(subject, combination);
            Proof.share(percent, cases, combination).parallelStream().forEach(one -> {
                for (int day = 0; day <= 200; day += 9) {
                    hold(subject.rulebook(), one, day, violations);
                }
            });
        }

        assertThat(violations.found()).isEmpty();
        assertThat(violations.points()).isGreaterThan(Proof.count(3_000 * percent));
    }

    private static void hold(Rulebook rulebook, Case one, int day, Violations violations) {
        DayPlan plan = Planner.ENGINE.plan(one.under(rulebook), HistoryFixtures.SURGERY.plusDays(day));
        for (Cause cause : causes(plan)) {
            violations.looked();
            if (cause.signed() == null && cause.sources().isEmpty()) {
                violations.report("a line without a cause", one.label());
            }
            cause.sources().stream()
                    .filter(citation -> !rulebook.sources().containsKey(citation.source()))
                    .forEach(citation -> violations.report("unknown source " + citation, one.label()));
        }
    }

    private static List<Cause> causes(DayPlan plan) {
        List<Cause> causes = new ArrayList<>();
        plan.restrictions().forEach(restriction -> causes.add(restriction.cause()));
        plan.exercises().forEach(offer -> causes.add(offer.cause()));
        plan.withheld().forEach(held -> held.reasons().forEach(reason -> causes.add(reason.cause())));
        plan.instructions().forEach(given -> causes.add(given.cause()));
        if (plan.walking() != null) {
            causes.add(plan.walking().cause());
            plan.walking().alternatives().forEach(offer -> causes.add(offer.cause()));
        }
        return causes;
    }
}
