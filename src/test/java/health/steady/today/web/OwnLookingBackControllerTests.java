package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The patient compares days of the own plan and reads again what they were told. */
@SteadyTest
class OwnLookingBackControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PlanApi plans;

    TodayFixtures fixtures;
    LocalDate past;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
        past = fixtures.today().minusDays(3);
    }

    @Test
    void showsWhatDiffersAndNoDayToCome() {
        PlanId plan = fixtures.operated(20);
        fixtures.sign(fixtures.clinic.surgeon, plan, new Decision.Release("lifting-8lb"), past);

        assertThat(open("/today/differences?from=" + past.minusDays(1) + "&to=" + fixtures.today()))
                .hasStatusOk()
                .bodyText()
                .contains("<del>Lift at most 8 pounds</del>", "This limit has ended");
        assertThat(open("/today/differences?from=" + past + "&to="
                        + fixtures.today().plusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("Your plan has no page for that day");
    }

    @Test
    void tellsWordForWordAndKeepsNothingAsShown() {
        fixtures.operated(20);
        plans.give(fixtures.self, past, "en", PlanFixtures.at(past));

        var sql = StatementCount.during(() -> open("/today/told"));

        assertThat(sql).hasSizeLessThanOrEqualTo(7).noneMatch(each -> each.contains("insert into day_shown"));
        assertThat(open("/today/told"))
                .hasStatusOk()
                .bodyText()
                .contains("Lift at most 8 pounds", "Shown once", "Not opened on any of these days")
                .doesNotContain("data-exercise");
        assertThat(open("/today/told?demand=sneezing")).hasStatus(422);
    }

    @Test
    void saysThatThereIsNoPlan() {
        assertThat(open("/today/told")).bodyText().contains("No plan yet");
        assertThat(open("/today/differences")).bodyText().contains("No plan yet");
    }

    private MvcTestResult open(String address) {
        CurrentUser self = fixtures.self;
        return browser.get().uri(address).accept("text/html").with(as(self)).exchange();
    }
}
