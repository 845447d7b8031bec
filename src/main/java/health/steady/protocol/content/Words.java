package health.steady.protocol.content;

import health.steady.protocol.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts: plain English words, or a map by language with English in it. */
final class Words {

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private Words() {}

    static Text of(Value value) {
        if (!value.isMapping()) {
            return Text.english(value.text());
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        value.entries().forEach((language, words) -> {
            if (!language.matches(LANGUAGE)) {
                words.report("unknown language \"" + language + "\"; expected a tag such as en or es");
            }
            byLanguage.put(language, words.text());
        });
        if (!byLanguage.containsKey("en")) {
            value.report("en is missing: English stands in for every language that is not there");
            return Text.english("?");
        }
        return new Text(byLanguage);
    }

    /** A list of texts, not empty. */
    static List<Text> list(Value value) {
        List<Text> texts = value.each(item -> Optional.of(of(item)));
        if (texts.isEmpty()) {
            value.report("is empty");
        }
        return texts;
    }
}
