package health.steady.site.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SettingsRefused refused) {
        return new FailureAnalysis(
                "Steady does not start in production with these settings:\n" + refused.getMessage(),
                "Set them in the environment, then start again. README.md says what each is for.",
                refused);
    }
}
