package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTests {

    @Test
    void keepsItsEntriesInTheOrderWritten() {
        Map<String, Text> intents = new LinkedHashMap<>();
        intents.put("walking", Text.english("Walk"));
        intents.put("core", Text.english("Hold the trunk steady"));
        intents.put("legs", Text.english("Strengthen the legs"));

        Catalogue catalogue = new Catalogue(Map.of(), Map.of(), Map.of(), intents, Map.of(), Map.of());
        intents.clear();

        assertThat(catalogue.intents().keySet()).containsExactly("walking", "core", "legs");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> catalogue.intents().clear());
        assertThat(catalogue.exercise("walk")).isEmpty();
    }
}
