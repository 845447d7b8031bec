package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.LibraryService;
import health.steady.protocol.Lesson;
import health.steady.protocol.Protocol;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ReviewTest
class ProtocolControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    LibraryService library;

    Desk desk;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
    }

    @Test
    void listsEveryProtocolAsUnreviewed() {
        Document page = Desk.html(desk.open(desk.clinic.therapist, "/protocols"));

        assertThat(page.select("tbody tr"))
                .hasSize(library.assignable().size())
                .allSatisfy(row -> assertThat(row.text()).contains("Unreviewed"));
    }

    @Test
    void readsAsADocumentWithAllThatItLimitsGivesAndAsks() {
        Protocol protocol = library.latest("lumbar-microdiscectomy").protocol();

        Document page = Desk.html(desk.open(desk.clinic.therapist, "/protocols/lumbar-microdiscectomy"));

        assertThat(page.select("[aria-labelledby=limits-h] tbody tr"))
                .hasSize(protocol.restrictions().size());
        assertThat(page.select("[aria-labelledby=choices-h] h3"))
                .hasSize(protocol.choices().size());
        assertThat(page.text())
                .contains("Lifting at most 8 lb", "not before week 2", "6 months and after", "From week 6: 30 min × 2");
        assertThat(page.select("[aria-labelledby=exercises-h] h3"))
                .hasSize(protocol.timings().size());
        assertThat(page.select("[aria-labelledby=findings-h] h3"))
                .hasSize(protocol.findings().size());
        assertThat(page.select("[aria-labelledby=lessons-h] [data-lesson]").eachAttr("data-lesson"))
                .containsExactlyInAnyOrderElementsOf(library.latest("lumbar-microdiscectomy").lessons().stream()
                        .map(Lesson::id)
                        .toList());
        assertThat(page.select("[aria-labelledby=exercises-h]").text())
                .contains("Common mistakes", "You hold your breath.");
        assertThat(page.select("[aria-labelledby=check-in-h]").text())
                .contains("In every check-in", "(yes or no)", "Before week 6: every day", "Then: once a week");
        assertThat(page.select(".st-signatures dt")).hasSize(2);
        assertThat(page.text())
                .contains(library.latest("lumbar-microdiscectomy").digest());
        assertThat(page.select(".st-why"))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.select("dd")).isNotEmpty());
    }
}
