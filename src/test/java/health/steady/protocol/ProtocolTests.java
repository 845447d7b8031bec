package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtocolTests {

    private final Protocol protocol = RulebookFixtures.microdiscectomy().protocol();

    @Test
    void findsItsPartsByTheirIds() {
        assertThat(protocol.restriction("bending-2").map(Restriction::id)).contains("bending-2");
        assertThat(protocol.finding("wound-dry").map(Finding::id)).contains("wound-dry");
        assertThat(protocol.choice("nsaid").map(Choice::id)).contains("nsaid");
        assertThat(protocol.timing("bridge", "full").map(Timing::defaultDay)).contains(42);
    }

    @Test
    void hasNothingElse() {
        assertThat(protocol.restriction("bending-9")).isEmpty();
        assertThat(protocol.finding("wound-wet")).isEmpty();
        assertThat(protocol.choice("weather")).isEmpty();
        assertThat(protocol.timing("bridge", "one-leg")).isEmpty();
        assertThat(protocol.timing("flying", "full")).isEmpty();
    }

    @Test
    void hasOneStageForEachPhase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy(protocol.stages().subList(0, 4), protocol.timings()));
    }

    @Test
    void doesNotChangeWithWhatItWasMadeFrom() {
        Map<String, Map<String, Timing>> timings = new HashMap<>(protocol.timings());
        timings.put("bridge", new HashMap<>(timings.get("bridge")));
        Protocol copy = copy(protocol.stages(), timings);
        timings.get("bridge").clear();
        timings.clear();

        assertThat(copy.timing("bridge", "full")).isEqualTo(protocol.timing("bridge", "full"));
    }

    private Protocol copy(List<Stage> stages, Map<String, Map<String, Timing>> timings) {
        return new Protocol(
                protocol.slug(),
                protocol.version(),
                protocol.title(),
                protocol.procedure(),
                protocol.choices(),
                protocol.restrictions(),
                protocol.findings(),
                stages,
                timings,
                protocol.reserved(),
                protocol.walking(),
                protocol.essential(),
                protocol.instructions(),
                protocol.inherits());
    }
}
