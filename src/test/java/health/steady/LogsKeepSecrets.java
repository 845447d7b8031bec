package health.steady;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After each test class: nothing that it logged tells a secret. Found by JUnit itself, so no class can forget it. */
public final class LogsKeepSecrets implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(LogWitness.takeLeaks())
                .as("lines that %s logged", context.getDisplayName())
                .isEmpty();
    }
}
