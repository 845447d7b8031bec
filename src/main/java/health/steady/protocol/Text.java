package health.steady.protocol;

import java.util.Map;

/** Words by language (BCP 47 tag). English is always there and stands in for a language that is missing. */
public record Text(Map<String, String> byLanguage) {

    public Text {
        if (byLanguage.getOrDefault("en", "").isBlank()) {
            throw new IllegalArgumentException("A text needs its English words");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    public static Text english(String words) {
        return new Text(Map.of("en", words));
    }

    public String in(String language) {
        String words = byLanguage.get(language);
        return words == null ? byLanguage.getOrDefault("en", "") : words;
    }
}
