package health.steady.library;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what to do about a rulebook that changed under its version. */
final class RulebookChangedAnalyzer extends AbstractFailureAnalyzer<RulebookChanged> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RulebookChanged cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Raise the version in the protocol's file: whatever changed in it, in the catalogue, in the danger signs "
                        + "or in the sources, it is a new version. Plans keep the one they were signed with.",
                cause);
    }
}
