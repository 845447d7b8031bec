package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Effort;
import health.steady.progress.LogSession.Outcome;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ReviewTest
class ProposalControllerTests {

    private static final LocalDate TODAY = ReviewTest.Saturday.DATE;

    @Autowired
    BeanFactory beans;

    @Autowired
    PlannedVisits planned;

    Desk desk;
    PlanId plan;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
    }

    @Test
    void saysWhatIsMissingAndWhoSuppliesItWhere() {
        Document page = page(desk.clinic.therapist);

        assertThat(page.select("[data-proposal]").attr("data-proposal")).isEqualTo("HOLD");
        assertThat(page.select("h1 + p + p").text()).contains("Nothing needs to be signed.");
        assertThat(page.select(".st-findings .is-unknown").text()).contains("Recorded by: ");
        assertThat(page.select(".st-findings a").eachAttr("href"))
                .anyMatch(way -> way.contains("/findings/new?finding="))
                .contains("/plans/" + plan + "/check-ins/new");
        assertThat(page.select("a[href$=/override]")).hasSize(1);
    }

    @Test
    void showsWhatWasObservedWithWhoWhenAndNumbers() {
        for (int day = 1; day <= 3; day++) {
            LocalDate on = TODAY.minusDays(day);
            LogSession walk = new LogSession(Ids.next(), null, on, "walk", Outcome.DONE, 3, 30, 2, Effort.RIGHT, "");
            desk.progress.log(desk.clinic.self, plan, walk, on, PlanFixtures.at(on));
        }

        assertThat(page(desk.clinic.therapist).select(".st-findings .is-met").text())
                .contains("Walks at least 3 times a day")
                .contains("20 Nov, Maria Lindqvist: Walking, done 3 times, 30 min, pain 2");
    }

    @Test
    void leadsToTheSignatureWhenAllIsFound() {
        desk.clinic.find(desk.clinic.therapist, plan, Phase.WEEKS_2_6, 20);
        Document page = page(desk.clinic.therapist);

        assertThat(page.select("[data-proposal]").attr("data-proposal")).isEqualTo("ADVANCE");
        assertThat(page.select("a[href$=/stages/WEEKS_2_6]")).hasSize(1);
        assertThat(page(desk.clinic.surgeon).select("a[href*=/stages/]")).hasSize(1);
    }

    @Test
    void namesTheNextVisit() {
        PlannedVisit next = new PlannedVisit(Ids.next(), TODAY.plusDays(4), null, desk.clinic.therapist.id());
        planned.plan(desk.clinic.therapist, desk.clinic.patient.id(), next, TODAY, PlanFixtures.at(TODAY));

        assertThat(page(desk.clinic.therapist).text()).contains("Next visit: 25 Nov.");
    }

    @Test
    void showsWhatReportsSayOfOneExercise() {
        for (int day = 1; day <= 2; day++) {
            LocalDate on = TODAY.minusDays(day);
            LogSession done = new LogSession(Ids.next(), null, on, "brace", Outcome.DONE, 2, 0, 4, Effort.RIGHT, "");
            desk.progress.log(desk.clinic.self, plan, done, on, PlanFixtures.at(on));
        }
        Document page = page(desk.clinic.therapist);

        assertThat(page.select("[aria-labelledby=steps-h] li").text())
                .contains("20 Nov, Maria Lindqvist: Belly brace, done 2 times, pain 4");
        assertThat(page.select("[aria-labelledby=steps-h] a").attr("href")).contains("/exercises/brace");
    }

    @Test
    void asksToLookAtThePatientWhileADangerSignIsOpen() {
        desk.progress.checkIn(
                desk.clinic.self,
                plan,
                new RecordCheckIn(Ids.next(), TODAY, 2, 1, Set.of("RF04")),
                TODAY,
                PlanFixtures.at(TODAY));
        Document page = page(desk.clinic.therapist);

        assertThat(page.select("[data-proposal]").attr("data-proposal")).isEqualTo("ESCALATE");
        assertThat(page.select(".st-msg-danger")).isNotEmpty();
        assertThat(page.select("a[href*=/stages/]")).isEmpty();
    }

    private Document page(CurrentUser user) {
        return Desk.html(desk.open(user, "/plans/" + plan + "/proposal"));
    }
}
