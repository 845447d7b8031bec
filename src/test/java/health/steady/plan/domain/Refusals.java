package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.steady.plan.PlanRefused;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A refusal is at its field, has its code, and has words to show for it. */
final class Refusals {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/plan", Locale.ROOT);

    private Refusals() {}

    static PlanRefused assertRefused(String field, String code, ThrowingCallable action) {
        PlanRefused refused = catchThrowableOfType(PlanRefused.class, action);
        assertThat(refused).as("refusal %s", code).isNotNull();
        assertThat(refused.field() + ": " + refused.code()).isEqualTo(field + ": " + code);
        assertThat(words(refused)).isNotBlank().doesNotContain("{");
        return refused;
    }

    static String words(PlanRefused refused) {
        String pattern = WORDS.getString("plan.refused." + refused.code());
        return MessageFormat.format(pattern, refused.arguments().toArray());
    }
}
