package health.steady.protocol;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Once one text is there in another language, every text is. A page half in one language and half in another is not
 * understood where it matters.
 */
final class LanguageRule implements LintRule {

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        Map<String, Text> texts = Texts.of(rulebook);
        Set<String> languages = new TreeSet<>();
        texts.values().forEach(text -> languages.addAll(text.byLanguage().keySet()));
        texts.forEach((where, text) -> {
            Set<String> missing = new TreeSet<>(languages);
            missing.removeAll(text.byLanguage().keySet());
            if (!missing.isEmpty()) {
                report.accept(new Problem("text-missing", where, "is not there in " + String.join(", ", missing)));
            }
        });
    }
}
