package health.steady.protocol.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong in the content, instead of a stack trace. */
final class InvalidContentAnalyzer extends AbstractFailureAnalyzer<InvalidContent> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidContent cause) {
        String count =
                cause.problems().size() == 1 ? "1 problem" : cause.problems().size() + " problems";
        return new FailureAnalysis(
                "The rulebooks hold " + count + ":\n\n" + cause.getMessage(),
                "Correct the files. Nothing starts on content that is wrong.",
                cause);
    }
}
