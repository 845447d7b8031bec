package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class MayIControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    TodayFixtures fixtures;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
    }

    @Test
    void signedOutLeadsToSignIn() {
        assertThat(browser.get().uri("/today/may-i").header("Accept", "text/html"))
                .hasRedirectedUrl("/login");
    }

    @Test
    void isForPatientsOnly() {
        for (CurrentUser other :
                List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
            assertThat(open(other)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void answersByThePlanOfWhoAsks() {
        fixtures.operated(20);
        CurrentUser other = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

        assertThat(open(fixtures.self)).hasStatusOk().bodyText().contains("May I …?");
        assertThat(open(other)).hasStatusOk().bodyText().contains("No plan yet").doesNotContain("data-activity");
    }

    @Test
    void isLinkedFromToday() {
        fixtures.operated(20);

        assertThat(browser.get().uri("/today").accept("text/html").with(as(fixtures.self)))
                .bodyText()
                .contains("href=\"/today/may-i\"");
    }

    private MvcTestResult open(CurrentUser user) {
        return browser.get()
                .uri("/today/may-i")
                .accept("text/html")
                .with(as(user))
                .exchange();
    }
}
