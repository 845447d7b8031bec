package health.steady.review.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.RecordCheckIn;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviewTest
class CaseloadControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    Desk desk;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
    }

    @Test
    void showsWhoNeedsASurgeonFirstAndWhy() {
        PlanId danger = desk.clinic.operated(desk.clinic.patient("Zoe Zander").id());
        desk.progress.checkIn(
                desk.clinic.therapist,
                danger,
                new RecordCheckIn(Ids.next(), ReviewTest.Saturday.DATE, 3, 2, Set.of("RF04")),
                ReviewTest.Saturday.DATE,
                PlanFixtures.at(ReviewTest.Saturday.DATE));
        desk.clinic.assigned(desk.clinic.patient("Yan Yu").id());
        desk.clinic.operated(desk.clinic.patient("Xavier Xu").id());

        Document page = Desk.html(desk.open(desk.clinic.surgeon, "/patients"));

        assertThat(page.select("tbody th a").eachText())
                .containsExactly("Zoe Zander", "Yan Yu", "Xavier Xu", "Maria Lindqvist");
        assertThat(page.select("tbody .c-need strong").eachText())
                .containsExactly("Danger sign", "Did the surgery take place?", "Release asked", "No protocol yet");
        assertThat(page.select("[aria-labelledby=waiting-h] tbody tr")).hasSize(3);
        assertThat(page.select("tbody .c-go a").eachAttr("href"))
                .satisfiesExactly(
                        look -> assertThat(look).isEqualTo("/plans/" + danger),
                        confirm -> assertThat(confirm).endsWith("/confirmation"),
                        decide -> assertThat(decide).contains("/releases/new?restriction="),
                        assign -> assertThat(assign).startsWith("/plans/new?patient="));
    }

    @Test
    void leadsATherapistToPlansAndNotToWhatOnlySurgeonsSign() {
        desk.clinic.operated();
        desk.clinic.patient("Ruth Keller");

        Document page = Desk.html(desk.open(desk.clinic.therapist, "/patients"));

        assertThat(page.select("main a").eachAttr("href"))
                .noneMatch(link -> link.contains("/releases/") || link.contains("/plans/new"));
        assertThat(page.text()).contains("Day 20", "2–6 weeks", "Still on 0–2 weeks", "A surgeon assigns it");
    }

    @Test
    void findsPatientsByAPartOfTheirName() {
        desk.clinic.patient("Ruth Keller");

        assertThat(names("/patients?search=kell")).containsExactly("Ruth Keller");
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/patients?search=nobody"))
                        .text())
                .contains("Nobody by this name");
    }

    @Test
    void keepsTheNameThatIsLookedForOutOfTheAddress() {
        desk.clinic.patient("Ruth Keller");

        var search = browser.post()
                .uri("/search")
                .param("list", "patients")
                .param("search", "kell")
                .with(as(desk.clinic.surgeon))
                .with(csrf())
                .exchange();
        assertThat(search).hasRedirectedUrl("/patients?found");
        var found = browser.get()
                .uri("/patients?found")
                .cookie(search.getResponse().getCookies())
                .with(as(desk.clinic.surgeon))
                .exchange();

        assertThat(Desk.html(found).select("tbody th > :first-child").eachText())
                .containsExactly("Ruth Keller");
    }

    @Test
    void pagesThroughManyAndStaysOnAPageThatThereIs() {
        for (int i = 0; i < 30; i++) {
            desk.clinic.patient("Patient " + i);
        }

        assertThat(names("/patients")).hasSize(25);
        assertThat(names("/patients?page=2")).hasSize(6);
        assertThat(names("/patients?page=999999999999")).hasSize(25);
        assertThat(names("/patients?page=-1&search=%25")).isEmpty();
    }

    @Test
    void saysWhatToDoWhenThereIsNobody() {
        var people = new PeopleFixtures(beans);
        var administrator = people.administrator();

        assertThat(Desk.html(desk.open(people.surgeon(administrator), "/patients"))
                        .text())
                .contains("No patients yet", "Assign a protocol, and your first patient appears here.");
        assertThat(Desk.html(desk.open(people.therapist(administrator), "/patients"))
                        .text())
                .contains("No patients yet", "care teams");
    }

    @Test
    void showsNobodyElsesPatients() {
        new Desk(beans).clinic.patient("Nadia Karim");

        assertThat(names("/patients")).containsExactly("Maria Lindqvist");
    }

    @Test
    void showsMarkupInNamesAsItWasWritten() {
        PatientView patient = desk.clinic.patient("<b>Ann</b> & “Bo” 🙂");

        assertThat(names("/patients?search=<b>")).containsExactly(patient.name());
    }

    private List<String> names(String address) {
        return Desk.html(desk.open(desk.clinic.surgeon, address))
                .select("tbody th > :first-child")
                .eachText();
    }
}
