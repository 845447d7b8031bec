package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.ApprovalFixtures;
import health.steady.library.LibraryService;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Law L14, over HTTP, where patients are real: what is not approved is shown as such and is not assigned. */
@ReviewTest
@TestPropertySource(properties = "steady.library.unapproved-can-be-assigned=false")
class UnapprovedProtocolTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    LibraryService library;

    Desk desk;
    ApprovalFixtures said;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
        said = new ApprovalFixtures(beans);
    }

    @Test
    void standsBesideTheListWithTheReasonAndTheWayToApproveIt() {
        said.approvedBy(desk.clinic.surgeon);

        Document page = Desk.html(desk.open(desk.clinic.surgeon, "/plans/new"));

        assertThat(page.select("#rulebook option").eachAttr("value")).doesNotContain(said.digest);
        assertThat(page.select("[aria-labelledby=operation-h] a").eachAttr("href"))
                .hasSize(library.assignable().size())
                .contains("/protocols/lumbar-microdiscectomy");
        assertThat(page.text()).contains("Waiting for a therapist Approved by Dr. Helen Marsh (surgeon), 12 Nov");
    }

    @Test
    void isRefusedAtItsFieldHoweverItIsSent() {
        for (String address : List.of("/plans", "/plans/preview")) {
            MvcTestResult result = desk.send(
                    desk.clinic.surgeon, address, Map.of("rulebook", List.of(said.digest), "day", List.of("3")));

            assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Desk.html(result).getElementById("rulebook-error").text())
                    .isEqualTo("This protocol is not approved yet in your clinic: "
                            + "a surgeon and a therapist approve it on its page.");
        }
    }

    @Test
    void isOfferedWhenBothHaveApprovedItAndWithoutABadge() {
        said.approvedBy(desk.clinic.surgeon, desk.clinic.therapist);

        Document page = Desk.html(desk.open(desk.clinic.surgeon, "/plans/new"));

        assertThat(page.select("#rulebook option").eachAttr("value")).contains("", said.digest);
        assertThat(page.select(".st-between .st-badge")).isEmpty();
    }
}
