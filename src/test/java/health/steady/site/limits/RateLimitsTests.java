package health.steady.site.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTests {

    static final Clock STANDING_STILL = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void saysHowLongToWait() {
        var once = new Counted(1, 10, STANDING_STILL);

        assertThat(once.take("a")).isZero();
        assertThat(once.take("a")).isEqualTo(Duration.ofMinutes(1));
        assertThat(once.take("b")).isZero();
    }

    @Test
    void remembersOnlySoMany() {
        var few = new Counted(10, 100, STANDING_STILL);
        for (int i = 0; i < 10_000; i++) {
            few.take(i);
        }

        assertThat(few.remembered()).isEqualTo(100);
    }

    @Test
    void forgetsTheLongestUnseenFirst() {
        var two = new Counted(1, 2, STANDING_STILL);
        two.take("a");
        two.take("b");
        two.take("a");
        two.take("c");

        assertThat(two.take("a")).isPositive();
        assertThat(two.take("b")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::, 20010db800010002",
        "::1, 0000000000000000",
        "::ffff:192.0.2.1, c0000201",
        "fe80::1%eth9, fe80::1%eth9",
        "not:an:address, not:an:address"
    })
    void countsANetworkAsOne(String address, String counted) {
        assertThat(RateLimits.network(address)).isEqualTo(counted);
    }
}
