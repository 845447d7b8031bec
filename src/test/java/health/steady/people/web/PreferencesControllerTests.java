package health.steady.people.web;

import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.people.PeopleFixtures.PASSWORD;
import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Preferences;
import health.steady.people.Preferences.ClockFace;
import health.steady.people.Preferences.Theme;
import health.steady.people.Preferences.Weights;
import health.steady.people.domain.PreferenceService;
import health.steady.people.domain.SignInService;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class PreferencesControllerTests {

    static final String PAGE = "/account/preferences";
    static final Map<String, String> CHOSEN = Map.of(
            "weights", "KILOGRAMS",
            "clock", "H24",
            "theme", "DARK",
            "zone", "Europe/Berlin",
            "reminder", "7");

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PreferenceService preferences;

    @Autowired
    SignInService signIns;

    @Autowired
    JdbcClient jdbc;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    CurrentUser surgeon;
    CurrentUser ruth;

    @BeforeEach
    void meet() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        surgeon = fixtures.surgeon(administrator);
        ruth = fixtures.self(fixtures.patientOf(surgeon, "Ruth Keller"));
    }

    @Test
    void leadsToSignInWhoIsSignedOut() {
        assertThat(browser.get().uri(PAGE).accept("text/html")).hasRedirectedUrl("/login");
    }

    @Test
    void beginsWithWhatIsUsualInTheCountry() {
        assertThat(signedIn(ruth).preferences()).isEqualTo(Preferences.of("US"));

        jdbc.sql("update clinic set country = 'DE' where id = ?")
                .param(ruth.clinic().value())
                .update();

        assertThat(signedIn(ruth).preferences()).isEqualTo(Preferences.of("DE"));
        assertThat(preferences.of(ruth).preferences()).isEqualTo(Preferences.of("DE"));
    }

    @Test
    void holdsFromTheNextSignInOnEverywhere() {
        assertThat(send(ruth, CHOSEN)).hasRedirectedUrl(PAGE);

        CurrentUser again = signedIn(ruth);
        assertThat(again.preferences()).isEqualTo(new Preferences(Weights.KILOGRAMS, ClockFace.H24, Theme.DARK));
        assertThat(again.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(preferences.of(ruth).reminderAt()).isEqualTo(LocalTime.of(7, 0));
    }

    @Test
    void showsWhatWasChosen() {
        send(ruth, CHOSEN);

        assertThat(open(ruth))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"KILOGRAMS\" checked", "value=\"Europe/Berlin\" selected", "value=\"7\" selected")
                .contains("no e-mail address of yours");
    }

    @Test
    void asksCliniciansForNoZoneAndNoReminderAndTakesNone() {
        assertThat(open(surgeon)).hasStatusOk().bodyText().doesNotContain("name=\"zone\"", "name=\"reminder\"");

        assertThat(send(surgeon, CHOSEN)).hasRedirectedUrl(PAGE);

        assertThat(preferences.of(surgeon).zone()).isNull();
        assertThat(preferences.of(surgeon).reminderAt()).isNull();
        assertThat(preferences.of(surgeon).preferences().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void goesBackToTheClinicsZoneAndToNoReminder() {
        send(ruth, CHOSEN);
        assertThat(send(ruth, with("zone", "", "reminder", ""))).hasRedirectedUrl(PAGE);

        assertThat(signedIn(ruth).zone()).isEqualTo(PeopleFixtures.ZONE);
        assertThat(preferences.of(ruth).reminderAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "weights, STONES, Choose pounds or kilograms.",
        "weights, '', Choose pounds or kilograms.",
        "clock, H13, Choose how you read the time.",
        "theme, PINK, 'Choose light, dark, or as the device is set.'",
        "zone, Mars/Olympus, Choose a place from the list.",
        "reminder, 25, 'Choose an hour from the list, or no reminder.'",
        "reminder, -1, 'Choose an hour from the list, or no reminder.'",
        "reminder, noon, 'Choose an hour from the list, or no reminder.'"
    })
    void refusesWhatIsNotInTheListAndKeepsTheRest(String field, String typed, String refusal) {
        MvcTestResult answer = send(ruth, with(field, typed));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(refusal);
        assertThat(answer).bodyText().containsAnyOf("value=\"DARK\" checked", "value=\"KILOGRAMS\" checked");
        assertThat(preferences.of(ruth).preferences()).isEqualTo(Preferences.of("US"));
    }

    @Test
    void storesOnceWhatIsSentTwice() {
        send(ruth, CHOSEN);
        assertThat(send(ruth, CHOSEN)).hasRedirectedUrl(PAGE);

        assertThat(jdbc.sql("select count(*) from person_preference where person_id = ?")
                        .param(ruth.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void takesOneStatementAtSignInAndNoneOnOtherPages() {
        assertThat(StatementCount.during(() -> signIns.signIn("nobody-" + ruth.id(), PASSWORD, "203.0.113.9", NOW)))
                .filteredOn(sql -> sql.contains("preference") || sql.contains("sign_in("))
                .hasSize(1);
        assertThat(StatementCount.during(() -> browser.get()
                        .uri("/account")
                        .accept("text/html")
                        .with(as(ruth))
                        .exchange()))
                .noneMatch(sql -> sql.contains("preference"));
    }

    @Test
    void isLinkedFromTheAccount() {
        assertThat(browser.get().uri("/account").accept("text/html").with(as(surgeon)))
                .bodyText()
                .contains("href=\"" + PAGE + "\"");
    }

    private static Map<String, String> with(String... pairs) {
        Map<String, String> fields = new HashMap<>(CHOSEN);
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private CurrentUser signedIn(CurrentUser person) {
        String name = fixtures.readyToSignIn(administrator, person);
        return signIns.signIn(name, PASSWORD, "203.0.113.7", NOW).orElseThrow();
    }

    private MvcTestResult open(CurrentUser user) {
        return browser.get().uri(PAGE).accept("text/html").with(as(user)).exchange();
    }

    private MvcTestResult send(CurrentUser user, Map<String, String> fields) {
        var request =
                browser.post().uri(PAGE).accept("text/html").with(as(user)).with(csrf());
        List.copyOf(fields.entrySet()).forEach(field -> request.param(field.getKey(), field.getValue()));
        return request.exchange();
    }
}
