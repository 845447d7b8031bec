package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every template keeps to, whoever writes it. */
class TemplateTests {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern MESSAGE_KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("alt", "title", "placeholder", "aria-label");
    private static final Set<String> LOST_BESIDE_REPLACE = Set.of("th:if", "th:unless", "th:each", "th:with");
    private static final Set<String> EVALUATED_AS_TEXT = Set.of("th:utext", "th:style", "th:inline", "th:styleappend");

    static Stream<Path> all() {
        return Templates.all().stream();
    }

    static Stream<Path> pages() {
        return Templates.pages().stream();
    }

    @Test
    void thereAreTemplatesToLookAt() {
        assertThat(Templates.pages()).isNotEmpty();
        assertThat(Templates.fragments()).isNotEmpty();
        assertThat(Templates.messageKeys()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesEveryWordFromAMessageFile(Path template) {
        assertThat(Templates.elements(template))
                .flatExtracting(Element::textNodes)
                .extracting(TextNode::text)
                .noneMatch(text -> WORD.matcher(text).find());
        assertThat(attributes(template))
                .filteredOn(attribute -> SPOKEN_ATTRIBUTES.contains(attribute.getKey()))
                .extracting(Attribute::getValue)
                .allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesOnlyMessagesThatExist(Path template) {
        assertThat(MESSAGE_KEY.matcher(Templates.source(template)).results().map(found -> found.group(1)))
                .isSubsetOf(Templates.messageKeys());
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsNoScriptOfItsOwnAndNoStyle(Path template) {
        assertThat(Templates.elements(template)).extracting(Element::normalName).doesNotContain("style");
        assertThat(Templates.elements(template))
                .filteredOn(element -> element.normalName().equals("script"))
                .allMatch(script -> script.hasAttr("th:src") && script.data().isBlank());
        assertThat(attributes(template))
                .extracting(Attribute::getKey)
                .doesNotContain("style")
                .doesNotContainAnyElementsOf(EVALUATED_AS_TEXT)
                .noneMatch(name -> name.matches("(th:)?on[a-z]+"));
        assertThat(Templates.source(template)).doesNotContain("javascript:", "[(", "[[");
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksNothingOfAnElementThatIsReplaced(Path template) {
        assertThat(Templates.elements(template))
                .filteredOn(element -> element.hasAttr("th:replace"))
                .flatExtracting(element -> element.attributes().asList())
                .as("Thymeleaf replaces first, and forgets these")
                .extracting(Attribute::getKey)
                .doesNotContainAnyElementsOf(LOST_BESIDE_REPLACE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void standsInTheFrame(Path page) {
        List<Element> mains = Templates.parsed(page).select("main");
        assertThat(mains).singleElement().matches(main -> main.id().equals("main"));
        assertThat(Templates.parsed(page).select("html").attr("th:replace")).startsWith("~{layout :: layout(");
        assertThat(Stream.concat(Stream.of(page), Templates.partsOf(page))
                        .flatMap(file -> Templates.parsed(file).select("h1").stream()))
                .isNotEmpty();
    }

    private static List<Attribute> attributes(Path template) {
        return Templates.elements(template).stream()
                .flatMap(element -> element.attributes().asList().stream())
                .toList();
    }
}
