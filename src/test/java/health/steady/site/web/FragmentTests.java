package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateAssertionException;

/** Every fragment, as the gallery shows it. */
@WebMvcTest(GalleryController.class)
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("demo")
@Import(TroublePages.class)
class FragmentTests {

    private static final SiteNav NOBODY = new SiteNav("public", null, List.of(), null);

    @Autowired
    MockMvcTester browser;

    @Autowired
    ITemplateEngine engine;

    private Document gallery(String audience) {
        var answer = browser.get().uri("/gallery").param("audience", audience).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void theGalleryShowsEveryFragment() {
        String used = Stream.concat(
                        Templates.fragments().stream(),
                        Stream.of(Templates.ROOT.resolve("layout.html"), Templates.ROOT.resolve("site/gallery.html")))
                .map(Templates::source)
                .reduce("", String::concat);
        assertThat(Templates.fragments())
                .extracting(file -> Templates.ROOT.relativize(file).toString().replace(".html", " ::"))
                .allMatch(used::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "desk"})
    void everyInputHasAVisibleLabel(String audience) {
        Document page = gallery(audience);
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .hasSizeGreaterThan(20)
                .allSatisfy(input -> assertThat(labelsOf(input, page))
                        .as("label of %s", input)
                        .isNotEmpty()
                        .allMatch(label -> label.hasText() && !label.hasClass("visually-hidden")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "desk"})
    void whatIsPointedAtExistsOnce(String audience) {
        Document page = gallery(audience);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        Stream<String> targets = Stream.of("aria-describedby", "aria-labelledby", "for")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
                .flatMap(ids -> Arrays.stream(ids.strip().split(" ")));
        assertThat(targets).hasSizeGreaterThan(40).allMatch(id -> page.getElementById(id) != null);
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(8)
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
    }

    @Test
    void choicesStandInAFieldsetWithALegend() {
        assertThat(gallery("desk").select("input[type=radio], input[type=checkbox]"))
                .isNotEmpty()
                .allSatisfy(choice -> {
                    Element fieldset = choice.closest("fieldset");
                    assertThat(fieldset).isNotNull();
                    assertThat(fieldset.child(0).normalName()).isEqualTo("legend");
                    assertThat(fieldset.child(0).text()).isNotEmpty();
                });
    }

    @Test
    void aRefusedInputSaysWhyAboveItself() {
        Document page = gallery("desk");
        for (String id : List.of("name", "pain", "reason", "exercise", "password")) {
            Element input = page.getElementById(id);
            assertThat(input.attr("aria-invalid")).as(id).isEqualTo("true");
            assertThat(input.attr("aria-describedby").split(" ")).startsWith(id + "-hint", id + "-error");
            assertThat(page.getAllElements())
                    .as("the error above its input")
                    .containsSubsequence(page.getElementById(id + "-error"), input);
        }
        for (String id : List.of("surgery", "raised", "length", "signs")) {
            assertThat(page.getElementById(id).closest("fieldset").attr("aria-describedby"))
                    .isEqualTo(id + "-hint " + id + "-error");
        }
        assertThat(page.getElementById("fresh-name").hasAttr("aria-invalid")).isFalse();
        assertThat(page.getElementById("fresh-name").hasAttr("aria-describedby"))
                .isFalse();
    }

    @Test
    void whatWasTypedStaysButNeverAPassword() {
        Document page = gallery("desk");
        assertThat(page.getElementById("name").val()).isEqualTo("<b>Ruth</b> “Keller” 🙂");
        assertThat(page.getElementById("pain").val()).isEqualTo("a lot");
        assertThat(page.getElementById("surgery").val()).isEqualTo("30");
        assertThat(page.getElementById("surgery.month").val()).isEqualTo("02");
        assertThat(page.getElementById("reason").wholeText()).isEqualTo("Knee work was too easy twice.\nSecond line.");
        assertThat(page.select("#exercise option[selected]").eachAttr("value")).containsExactly("bridge");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("yes", "two-weeks", "RF04");
        assertThat(page.getElementById("password").hasAttr("value")).isFalse();
        assertThat(page.text()).doesNotContain("never shown again");
    }

    @Test
    void nothingIsChosenForAnybody() {
        assertThat(gallery("desk").select("[id^=fresh-][checked], [id^=fresh-] option[selected]"))
                .isEmpty();
    }

    @Test
    void theErrorSummaryCountsAndTakesTheFocus() {
        Element summary = gallery("patient").selectFirst(".st-errors");
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.select("h2").text()).isEqualTo("Please look at 10 answers");
        assertThat(summary.select("a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#name",
                        "#pain",
                        "#surgery",
                        "#reason",
                        "#exercise",
                        "#raised",
                        "#length",
                        "#signs",
                        "#password");
    }

    @Test
    void aDayCarriesItsNamesForOthers() {
        Document page = gallery("patient");
        assertThat(page.select("details[data-restriction]").outerHtml())
                .contains("data-restriction=\"bending-1\" data-limit=\"Do not bend at the waist\"");
        assertThat(page.select("li[data-restriction]").outerHtml())
                .contains("data-restriction=\"bending-1\" data-limit=\"Bending at most 1\"");
        assertThat(page.select("[data-exercise]").eachAttr("data-exercise")).contains("ham-supine-strap", "bike");
        assertThat(page.select("[data-withheld]").eachAttr("data-withheld")).contains("wall-sit", "bridge");
        assertThat(page.select("[data-withheld] .st-dose")).isEmpty();
    }

    @Test
    void everyPictureExists() {
        Document page = gallery("patient");
        Document sprite = Jsoup.parse(Templates.source(Templates.ASSETS.resolve("art/icons.svg")));
        assertThat(page.select("img").eachAttr("src"))
                .isNotEmpty()
                .allMatch(source -> Files.exists(Path.of(Templates.ASSETS + source)));
        assertThat(page.select("use").eachAttr("href")).isNotEmpty().allSatisfy(href -> {
            assertThat(href).startsWith("/art/icons.svg#i-");
            assertThat(sprite.getElementById(href.substring(href.indexOf('#') + 1)))
                    .as(href)
                    .isNotNull();
        });
    }

    static Stream<Broken> broken() {
        Map<String, Object> input = Map.of("id", "x", "name", "x", "label", "X", "errors", List.of());
        Map<String, Object> group = Map.of("id", "x", "name", "x", "legend", "", "errors", List.of());
        return Stream.of(
                new Broken(
                        "layout", "layout", Map.of("title", "", "audience", "patient", "content", "", "site", NOBODY)),
                new Broken(
                        "layout",
                        "layout",
                        Map.of("title", "Today", "audience", "robot", "content", "", "site", NOBODY)),
                new Broken("fragments/icon", "icon", Map.of("name", "")),
                new Broken("fragments/sign", "sign", Map.of("key", "")),
                new Broken("fragments/message", "message", Map.of("kind", "loud", "title", "Hello")),
                new Broken("fragments/badge", "badge", Map.of("kind", "gold", "text", "Hello")),
                new Broken("fragments/empty", "empty", Map.of("title", "")),
                new Broken("fragments/dose", "dose", Map.of("bold", "")),
                new Broken("fragments/cause", "cause", Map.of("entries", List.of())),
                new Broken("fragments/cause", "why", Map.of("label", "Why?", "entries", List.of())),
                new Broken("fragments/refusal", "refusal", Map.of("id", "no", "title", "No", "reasons", List.of())),
                new Broken("fragments/errors", "summary", Map.of("problems", List.of())),
                new Broken("fragments/diff", "diff", Map.of("changes", List.of())),
                new Broken("fragments/next", "next", Map.of("items", List.of())),
                new Broken("fragments/track", "track", Map.of("phase", "PHASE_3")),
                new Broken("fragments/paging", "paging", Map.of("number", 6, "pages", 5)),
                new Broken(
                        "fragments/phone",
                        "phone",
                        Map.of("number", "911", "tel", "", "label", "Emergency", "first", true)),
                new Broken("fragments/inputs/submission", "submission", Map.of()),
                new Broken(
                        "fragments/inputs/text",
                        "plain",
                        Map.of("id", "x", "name", "x", "label", "", "errors", List.of())),
                new Broken(
                        "fragments/inputs/number",
                        "plain",
                        Map.of("id", "", "name", "x", "label", "X", "errors", List.of())),
                new Broken("fragments/inputs/textarea", "plain", with(input, "rows", 0)),
                new Broken("fragments/inputs/password", "plain", with(input, "autocomplete", "on")),
                new Broken("fragments/inputs/select", "plain", input),
                new Broken("fragments/inputs/radios", "plain", with(group, "options", List.of())),
                new Broken("fragments/inputs/options", "plain", with(group, "options", List.of())),
                new Broken("fragments/inputs/checkboxes", "plain", with(group, "groups", List.of())),
                new Broken("fragments/inputs/date", "plain", group));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aFragmentRefusesWhatBreaksItsContract(Broken call) {
        var context = new Context(Locale.ENGLISH, call.arguments());
        var fragment = new TemplateSpec(call.template(), Set.of(call.fragment()), (String) null, null);
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> engine.process(fragment, context))
                .withRootCauseInstanceOf(TemplateAssertionException.class);
    }

    private static Map<String, Object> with(Map<String, Object> arguments, String name, Object value) {
        return Stream.concat(arguments.entrySet().stream(), Stream.of(Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Element> labelsOf(Element input, Document page) {
        Element around = input.closest("label");
        return around != null ? List.of(around) : page.select("label[for=" + input.id() + "]");
    }

    record Broken(String template, String fragment, Map<String, Object> arguments) {}
}
