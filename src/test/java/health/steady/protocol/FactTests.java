package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Fact.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTests {

    @Test
    void eitherLoosensOrTightens() {
        List<Fact> facts = HistoryFixtures.planFor(RulebookFixtures.microdiscectomy())
                .releasedOn(20, "bending-1")
                .tightenedOn(21, new Limit(Demand.BENDING, Amount.level(0)))
                .facts();

        assertThat(facts)
                .extracting(Fact::effect)
                .containsExactly(Effect.LOOSENING, Effect.LOOSENING, Effect.TIGHTENING);
    }
}
