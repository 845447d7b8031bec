package health.steady.protocol.proof;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.Proof;
import health.steady.protocol.Cause;
import health.steady.protocol.DayPlan;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law L5: every line says who signed it or which source it is from, and the source can be looked up. */
@Tag("proof")
class CauseTests {

    private final Rulebook rulebook = RulebookFixtures.microdiscectomy();

    @Test
    void everyLineOfEveryDayHasACauseThatCanBeLookedUp() {
        Violations violations = new Violations();

        for (Combination combination : List.of(Combination.LOOSEST, Combination.STRICTEST)) {
            Proof.share(Cases.withAtMostOneFact(rulebook, combination), combination).parallelStream()
                    .forEach(one -> {
                        for (int day = 0; day <= 200; day += 9) {
                            hold(one, day, violations);
                        }
                    });
        }

        assertThat(violations.found()).isEmpty();
        assertThat(violations.points()).isGreaterThan(Proof.count(500_000));
    }

    private void hold(Case one, int day, Violations violations) {
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
