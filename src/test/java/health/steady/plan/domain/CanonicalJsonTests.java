package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

    @Test
    void sortsFieldsByUtf16AsRfc8785Does() {
        Map<String, String> fields = new LinkedHashMap<>();
        List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
                .forEach(name -> fields.put(name, ""));

        assertThat(CanonicalJson.text(fields))
                .isEqualTo(
                        "{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"\u00f6\":\"\",\"\u20ac\":\"\",\"\ud83d\ude00\":\"\",\"\ufb33\":\"\"}");
    }

    @Test
    void escapesNoMoreThanItMust() {
        assertThat(CanonicalJson.text("\u20ac$\u000f\nA'B\"\\/\u007f\u2028"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\/\u007f\u2028\"");
    }

    @Test
    void leavesNoBlanksAndKeepsNull() {
        assertThat(CanonicalJson.text(
                        Map.of("b", Arrays.<@Nullable Object>asList(1, null, true), "a", Map.of(), "c", List.of())))
                .isEqualTo("{\"a\":{},\"b\":[1,null,true],\"c\":[]}");
    }

    @Test
    void refusesFractions() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(0.1));
    }
}
