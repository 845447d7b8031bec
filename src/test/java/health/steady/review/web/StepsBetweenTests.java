package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsBetweenTests {

    @Test
    void areRoundLoadsInTheUnitOfTheLimit() {
        assertThat(steps(limit(Demand.LIFTING, Amount.pounds("8")), limit(Demand.LIFTING, Amount.pounds("20"))))
                .containsExactly("10 lb", "12 lb", "15 lb");
        assertThat(steps(limit(Demand.LIFTING, Amount.of("5", Unit.KILOGRAMS)), null))
                .containsExactly("7 kg", "9 kg", "10 kg", "12 kg");
    }

    @Test
    void areLevelsThatLimitSomething() {
        assertThat(steps(limit(Demand.BENDING, Amount.level(0)), null)).hasSize(2);
        assertThat(steps(limit(Demand.BENDING, Amount.level(1)), limit(Demand.BENDING, Amount.level(2))))
                .isEmpty();
    }

    @Test
    void areNoneOfWhatIsAllowedOrNot() {
        assertThat(steps(limit(Demand.SUBMERSION, Amount.no()), null)).isEmpty();
    }

    @Test
    void areMinutes() {
        assertThat(steps(limit(Demand.SITTING, Amount.minutes(30)), null))
                .containsExactly("45 min", "60 min", "90 min", "120 min");
    }

    private static Limit limit(Demand demand, Amount amount) {
        return new Limit(demand, amount);
    }

    private static List<String> steps(Limit own, @Nullable Limit left) {
        return StepsBetween.of(own, left).stream()
                .map(limit -> limit.atMost().toString())
                .toList();
    }
}
