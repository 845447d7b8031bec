package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTests {

    @Test
    void isPrintedWithoutItsReason() {
        Author surgeon = HistoryFixtures.author(Signer.SURGEON);

        assertThat(new Signature(3, surgeon, Instant.EPOCH, HistoryFixtures.SURGERY, "fell at home"))
                .hasToString("fact 3 by " + surgeon + " from 2026-01-05");
    }
}
