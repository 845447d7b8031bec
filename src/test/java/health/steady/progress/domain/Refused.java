package health.steady.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.steady.progress.ReportRefused;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A refusal is at its field, has its code, and has words to show for it. */
final class Refused {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/progress", Locale.ROOT);

    private Refused() {}

    static void assertRefused(String field, String code, ThrowingCallable action) {
        ReportRefused refused = catchThrowableOfType(ReportRefused.class, action);
        assertThat(refused).as("refusal %s", code).isNotNull();
        assertThat(refused.field() + ": " + refused.code()).isEqualTo(field + ": " + code);
        String pattern = WORDS.getString("progress.refused." + refused.code());
        assertThat(MessageFormat.format(pattern, refused.arguments().toArray()))
                .isNotBlank()
                .doesNotContain("{");
    }
}
