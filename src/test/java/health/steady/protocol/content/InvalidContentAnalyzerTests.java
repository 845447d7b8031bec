package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class InvalidContentAnalyzerTests {

    @Test
    void listsEveryProblemOnItsLine() {
        InvalidContent invalid = new InvalidContent(List.of(
                new ContentProblem("catalogue.yaml", 12, "exercises[0].intent", "unknown intent \"x\"; known: core"),
                new ContentProblem("sources.yaml", 1, "", "is not UTF-8")));

        FailureAnalysis analysis = new InvalidContentAnalyzer().analyze(invalid, invalid);

        assertThat(analysis.getDescription()).isEqualTo("""
                        The rulebooks hold 2 problems:

                        catalogue.yaml:12 exercises[0].intent: unknown intent "x"; known: core
                        sources.yaml:1: is not UTF-8""");
    }
}
