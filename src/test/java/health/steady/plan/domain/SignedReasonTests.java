package health.steady.plan.domain;

import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedReasonTests {

    @Test
    void isOneParagraph() {
        assertThat(SignedReason.required("  Healing well,\r\n\tno leg pain. \n"))
                .isEqualTo("Healing well, no leg pain.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "Ну ладно", "سليم", "👍🏽 family 👨‍👩‍👧", "'; drop table plan; --"
            })
    void isKeptAsTyped(String typed) {
        assertThat(SignedReason.required(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\u3000"})
    void isNotLeftOut(String typed) {
        assertRefused("reason", "reason-missing", () -> SignedReason.required(typed));
        assertThat(SignedReason.optional(typed)).isEmpty();
    }

    @Test
    void holds500CharactersAndNoMore() {
        assertThat(SignedReason.required("🦴".repeat(500))).hasSize(1000);
        assertRefused("reason", "reason-too-long", () -> SignedReason.required("a".repeat(501)));
        assertRefused("reason", "reason-too-long", () -> SignedReason.optional("a".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\u202eb", "a\u2066b", "a\ud83db", "\udc00"})
    void isPlain(String typed) {
        assertRefused("reason", "reason-not-plain", () -> SignedReason.required(typed));
    }
}
