package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.steady.library.LibraryService;
import health.steady.plan.PlanId;
import health.steady.protocol.Conflict;
import health.steady.protocol.Rulebook;
import health.steady.protocol.content.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Where clinicians read that sources disagree, and what their surgeon chose: law L8. */
@ReviewTest
class DisagreementsTests {

    private static final List<String> KINDS =
            List.of("DISCECTOMY", "DISC_REPLACEMENT", "LAMINECTOMY", "FORAMINOTOMY", "DECOMPRESSION", "FUSION");

    @Autowired
    BeanFactory beans;

    @Autowired
    LibraryService library;

    @Autowired
    Words words;

    Desk desk;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
    }

    @TestFactory
    Stream<DynamicTest> everyProtocolShowsEachOfItsOwnWithEveryPosition() {
        return library.assignable().stream()
                .map(rulebook -> dynamicTest(rulebook.toString(), () -> showsAll(rulebook)));
    }

    private void showsAll(Rulebook rulebook) {
        Document page = Desk.html(desk.open(
                desk.clinic.therapist, "/protocols/" + rulebook.protocol().slug()));

        assertThat(page.select("[aria-labelledby=conflicts-h] [data-conflict]").eachAttr("data-conflict"))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        rulebook.conflicts().stream().map(Conflict::id).toList());
        rulebook.conflicts().forEach(conflict -> showsAllOf(conflict, page.selectFirst(here(conflict.id()))));
    }

    private static void showsAllOf(Conflict conflict, Element shown) {
        assertThat(shown.selectFirst("h3").text()).isEqualTo(conflict.ask().in("en"));
        assertThat(shown.select(".st-positions > li")).hasSameSizeAs(conflict.positions());
        for (int i = 0; i < conflict.positions().size(); i++) {
            Element position = shown.select(".st-positions > li").get(i);
            assertThat(position.ownText())
                    .isEqualTo(conflict.positions().get(i).says().in("en"));
            assertThat(position.select(".st-small").text()).isNotEmpty();
        }
        assertThat(shown.select("dd").eachText()).contains(conflict.answer().in("en"));
        assertThat(shown.text().contains("What the surgeon may decide")).isEqualTo(conflict.surgeon() != null);
    }

    @Test
    void noneOfTheReferenceIsSilentInTheProtocolsOfAllOperations() {
        Set<String> shown = new TreeSet<>();
        for (String kind : KINDS) {
            ProtocolPage page = ProtocolPage.of(words, shippedAs(kind), ReviewTest.Saturday.DATE);
            page.conflicts().forEach(conflict -> shown.add(conflict.id()));
        }

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj(number -> "D" + number)
                        .toList());
    }

    @Test
    void saysWhichQuestionAtAssignmentDecidesIt() {
        Document page = Desk.html(desk.open(desk.clinic.therapist, "/protocols/lumbar-microdiscectomy"));

        assertThat(page.selectFirst(here("D7")).text())
                .contains("Decided by Question 1 at assignment: How long do bending, lifting and twisting")
                .doesNotContain("What the surgeon decided");
        assertThat(page.selectFirst(here("D9")).text()).doesNotContain("Decided by");
    }

    @Test
    void anExerciseOfAPlanShowsThoseAboutItWithWhatTheSurgeonChose() {
        PlanId plan = desk.clinic.operated();
        String address = "/plans/" + plan + "/exercises/new?exercise=knee-chest&rung=one-knee";

        Document page = Desk.html(desk.open(desk.clinic.therapist, address));

        assertThat(page.select("[data-conflict]").eachAttr("data-conflict")).containsExactly("D2", "D11", "D12");
        assertThat(page.selectFirst(here("D2")).text())
                .contains(
                        "From day 1, 5 times, 3 times a day",
                        "What the surgeon decided Dr. Helen Marsh, 31 Oct: “From week 2, step by step”");
    }

    @Test
    void aLimitOfAPlanShowsThoseAboutItsDemandWithWhatTheSurgeonChose() {
        PlanId plan = desk.clinic.operated();

        Document page = Desk.html(desk.open(desk.clinic.therapist, "/plans/" + plan));
        Element lifting = page.selectFirst("[data-restriction=lifting-8lb]");

        assertThat(lifting.select("[data-conflict]").eachAttr("data-conflict"))
                .containsExactly("D7", "D8", "D9", "D27");
        assertThat(lifting.selectFirst(here("D7")).text())
                .contains(
                        "Trial of 2 against 6 weeks",
                        "What the surgeon decided Dr. Helen Marsh, 31 Oct: “Until I release them. Ask me at week 2");
        assertThat(lifting.selectFirst(here("D27")).text()).doesNotContain("What the surgeon decided");
        assertThat(page.select("[data-restriction=sitting-30min] [data-conflict]"))
                .isEmpty();
        assertThat(page.selectFirst("[data-restriction=sitting-30min] summary").text())
                .startsWith("Why?")
                .doesNotContain("disagree");
    }

    /** The shipped files, as if the microdiscectomy were another operation. */
    private static Rulebook shippedAs(String kind) {
        String text = new RulebookReader()
                .shipped().stream()
                        .filter(shipped -> shipped.rulebook().protocol().slug().equals("lumbar-microdiscectomy"))
                        .map(shipped -> new String(shipped.bytes(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow();
        assertThat(text).contains("kind: DISCECTOMY");
        return new RulebookReader()
                .read(text.replaceFirst("kind: DISCECTOMY", "kind: " + kind).getBytes(StandardCharsets.UTF_8));
    }

    private static String here(String conflict) {
        return "[data-conflict=" + conflict + "]";
    }
}
