package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookReaderTests {

    private final RulebookReader reader = new RulebookReader();

    @Test
    void readsWhatIsShipped() {
        List<ShippedRulebook> shipped = reader.shipped();

        assertThat(shipped)
                .extracting(each -> each.rulebook().protocol().slug())
                .contains("lumbar-disc-replacement", "lumbar-fusion", "lumbar-microdiscectomy")
                .doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameRulebookFromItsBytes() {
        ShippedRulebook shipped = reader.shipped().get(0);

        Rulebook again = reader.read(shipped.bytes());

        assertThat(again.digest()).isEqualTo(shipped.rulebook().digest()).matches("[0-9a-f]{64}");
        assertThat(again.protocol()).isEqualTo(shipped.rulebook().protocol());
        assertThat(again.dangerSigns()).isEqualTo(shipped.rulebook().dangerSigns());
        assertThat(again.sources()).isEqualTo(shipped.rulebook().sources());
        assertThat(again.catalogue().exercises().keySet())
                .isEqualTo(shipped.rulebook().catalogue().exercises().keySet());
    }

    @Test
    void readsARulebookThatTheFirstReleasesStoredWithoutConflictsAndEducation() {
        String[] documents = new String(reader.shipped().get(0).bytes(), StandardCharsets.UTF_8).split("(?m)^---\n");
        byte[] early = String.join("---\n", List.of(documents).subList(0, 4)).getBytes(StandardCharsets.UTF_8);

        Rulebook read = reader.read(early);

        assertThat(read.protocol()).isEqualTo(reader.shipped().get(0).rulebook().protocol());
        assertThat(read.conflicts()).isEmpty();
        assertThat(read.lessons()).isEmpty();
    }
}
