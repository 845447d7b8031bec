package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTests {

    @Test
    void isReadInALanguageThatItHas() {
        Text text = new Text(Map.of("en", "Rest", "es", "Descanse"));

        assertThat(text.in("es")).isEqualTo("Descanse");
        assertThat(text.in("en")).isEqualTo("Rest");
    }

    @Test
    void isReadInEnglishOtherwise() {
        assertThat(Text.english("Rest").in("es")).isEqualTo("Rest");
    }

    @Test
    void needsItsEnglishWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.english(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(Map.of("es", "Descanse")));
    }
}
