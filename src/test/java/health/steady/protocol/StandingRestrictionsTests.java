package health.steady.protocol;

import static health.steady.protocol.LintFixtures.restriction;
import static health.steady.protocol.LintFixtures.rung;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingRestrictionsTests {

    private static final Dose TEN = Dose.repetitions(1, 10, 2);
    private static final Rung BENT = rung("bent", Map.of(Demand.BENDING, 2), TEN);

    private final Restriction standing = restriction("bending-1", Demand.BENDING, Amount.level(1), 42, false);
    private final Restriction optional = restriction("bending-0", Demand.BENDING, Amount.level(0), 42, true);
    private final Restriction other = restriction("twisting-1", Demand.TWISTING, Amount.level(1), 42, false);
    private final Protocol protocol = LintFixtures.shipped()
            .restrictions(standing, optional, other)
            .rulebook()
            .protocol();

    @Test
    void areThoseThatNobodyHasToImpose() {
        assertThat(StandingRestrictions.of(protocol)).containsExactly(standing, other);
    }

    @Test
    void forbidWhatAsksMoreThanTheirLimit() {
        assertThat(StandingRestrictions.forbids(standing, BENT, TEN)).isTrue();
        assertThat(StandingRestrictions.forbids(standing, rung("less", Map.of(Demand.BENDING, 1), TEN), TEN))
                .isFalse();
    }

    @Test
    void standAgainstARungUntilTheDayBeforeTheyMayEnd() {
        assertThat(StandingRestrictions.against(protocol, BENT, TEN, 41)).isEqualTo(List.of(standing));
        assertThat(StandingRestrictions.against(protocol, BENT, TEN, 42)).isEmpty();
    }

    @Test
    void forbidWhatIsEssentialAtNoTime() {
        assertThat(LintFixtures.shipped()
                        .onlyLadder("bridge", BENT)
                        .restrictions(standing, optional, other)
                        .essential(new RungRef("bridge", "bent"), new RungRef("bridge", "none"))
                        .said(new EssentialRule()))
                .containsExactly("essential.bridge/bent: bending-1 forbids it: bending at most 1 level");
    }
}
