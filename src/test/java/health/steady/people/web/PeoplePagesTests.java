package health.steady.people.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.PersonId;
import health.steady.people.Role;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.PersonState;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class PeoplePagesTests {

    static final String HTML = "text/html";

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    AccountService accounts;

    @Autowired
    Clock clock;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    CurrentUser surgeon;
    PatientView ruth;

    @BeforeEach
    void openClinic() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        surgeon = fixtures.surgeon(administrator);
        ruth = fixtures.patientOf(surgeon, "Ruth Keller");
    }

    MockMvcRequestBuilder page(CurrentUser user, String address) {
        return browser.get().uri(address).header("Accept", HTML).with(as(user));
    }

    MockMvcRequestBuilder send(CurrentUser user, String address) {
        return browser.post().uri(address).header("Accept", HTML).with(as(user)).with(csrf());
    }

    MockMvcRequestBuilder invite(String submission, String name, String role, String signInName) {
        return send(administrator, "/people")
                .param("submission", submission)
                .param("name", name)
                .param("role", role)
                .param("signInName", signInName);
    }

    MockMvcRequestBuilder describeClinic(String text) {
        return send(administrator, "/people/clinic")
                .param("name", text)
                .param("country", text)
                .param("zone", text)
                .param("emergencyNumber", text)
                .param("nursePhone", text)
                .param("officePhone", text)
                .param("officeHours", text);
    }

    List<String> addresses() {
        return List.of(
                "/people",
                "/people/new",
                "/people/clinic",
                "/people/care-teams",
                "/people/patients/new",
                "/people/" + surgeon.id(),
                "/people/" + surgeon.id() + "/details",
                "/people/" + surgeon.id() + "/leaving",
                "/people/care-teams/" + ruth.id());
    }

    List<String> acts() {
        return List.of(
                "/people",
                "/people/clinic",
                "/people/patients",
                "/people/" + surgeon.id() + "/details",
                "/people/" + surgeon.id() + "/letters",
                "/people/" + surgeon.id() + "/links",
                "/people/" + surgeon.id() + "/leaving",
                "/people/" + surgeon.id() + "/return",
                "/people/care-teams/" + ruth.id() + "/members",
                "/people/care-teams/" + ruth.id() + "/members/" + surgeon.id() + "/removal");
    }

    @Test
    void sendWhoIsSignedOutToTheSignInPage() {
        assertThat(addresses())
                .allSatisfy(address -> assertThat(browser.get()
                                .uri(address)
                                .header("Accept", HTML)
                                .exchange())
                        .hasStatus3xxRedirection()
                        .hasRedirectedUrl("/login"));
        assertThat(acts())
                .allSatisfy(address -> assertThat(
                                browser.post().uri(address).with(csrf()).exchange())
                        .hasStatus3xxRedirection()
                        .hasRedirectedUrl("/login"));
    }

    @Test
    void areForAdministratorsOnly() {
        for (CurrentUser user : List.of(surgeon, fixtures.therapist(administrator), fixtures.self(ruth))) {
            assertThat(addresses())
                    .allSatisfy(address ->
                            assertThat(page(user, address).exchange()).hasStatus(HttpStatus.FORBIDDEN));
            assertThat(acts())
                    .allSatisfy(address ->
                            assertThat(send(user, address).exchange()).hasStatus(HttpStatus.FORBIDDEN));
        }
        assertThat(state(surgeon)).isEqualTo(PersonState.INVITED);
    }

    @Test
    void openForTheAdministrator() {
        assertThat(addresses())
                .allSatisfy(address ->
                        assertThat(page(administrator, address).exchange()).hasStatusOk());
        assertThat(page(administrator, "/people").exchange())
                .bodyText()
                .contains("Dr. Helen Marsh", "Surgeon", "Invited", "Ruth Keller");
    }

    @Test
    void showNothingOfAnotherClinic() {
        CurrentUser other = fixtures.administrator();

        assertThat(List.of(
                        "/people/" + surgeon.id(),
                        "/people/" + surgeon.id() + "/details",
                        "/people/" + surgeon.id() + "/leaving",
                        "/people/care-teams/" + ruth.id()))
                .allSatisfy(address -> assertThat(page(other, address).exchange())
                        .hasStatus(HttpStatus.NOT_FOUND)
                        .bodyText()
                        .doesNotContain("Marsh", "Keller"));
        assertThat(acts().subList(3, acts().size()))
                .allSatisfy(address -> assertThat(send(other, address)
                                .param("person", surgeon.id().toString())
                                .exchange())
                        .hasStatus(HttpStatus.NOT_FOUND));
        assertThat(page(other, "/people?search=Marsh").exchange()).bodyText().doesNotContain("Dr. Helen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/x", "/people/1-1-1-1-1", "/people/care-teams/%00", "/people/care-teams/30"})
    void areNotFoundUnderABrokenId(String address) {
        assertThat(page(administrator, address).exchange())
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isIn(400, 404));
    }

    @Test
    void inviteAPersonAndShowTheLinkOnce() {
        PersonId id = PersonId.random();
        MvcTestResult sent = invite(id.toString(), "Jonas Okafor", "THERAPIST", "jonas-" + id)
                .exchange();

        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/people/" + id);
        String address = (String)
                Objects.requireNonNull(sent.getMvcResult().getFlashMap().get("setUpAddress"));
        assertThat(address).matches("http://localhost:8080/set-up/[A-Za-z0-9_-]{43}");
        assertThat(page(administrator, "/people/" + id).cookie(sessionOf(sent)).exchange())
                .bodyText()
                .contains(address);
        assertThat(page(administrator, "/people/" + id).exchange()).bodyText().doesNotContain("/set-up/");
        assertThat(browser.get().uri(address)).hasStatusOk().bodyText().contains("Jonas Okafor", "jonas-" + id);
    }

    @Test
    void inviteOnceWhenTheFormIsSentTwice() {
        PersonId id = PersonId.random();
        for (int i = 0; i < 2; i++) {
            assertThat(invite(id.toString(), "Jonas Okafor", "THERAPIST", "jonas-" + id)
                            .exchange())
                    .hasStatus3xxRedirection();
        }
        assertThat(page(administrator, "/people?search=jonas-" + id).exchange())
                .bodyText()
                .containsOnlyOnce("<td>jonas-" + id);
    }

    @Test
    void returnARefusalToItsFieldAndKeepWhatWasTyped() {
        assertThat(invite("", "Jonas <b>", "THERAPIST", PeopleFixtures.signInName(surgeon.id()))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Somebody has this sign-in name already", "id=\"signInName-error\"", "Jonas &lt;b&gt;")
                .contains("<option value=\"THERAPIST\" selected=\"selected\"");
    }

    @Test
    void listRefusalsInTheOrderOfThePage() {
        assertThat(invite("", " ", "PATIENT", "Zoë").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsSubsequence("Please look at 3 answers", "Write the name", "Choose a role", "Use 2 to 63");
    }

    @Test
    void renewALinkAndLetPeopleLeaveAndReturn() {
        CurrentUser free = fixtures.therapist(administrator);
        String person = "/people/" + free.id();

        assertThat(send(administrator, person + "/links").exchange()).hasRedirectedUrl(person);
        assertThat(send(administrator, person + "/leaving").exchange()).hasRedirectedUrl(person);
        assertThat(send(administrator, person + "/leaving").exchange()).hasRedirectedUrl(person);
        assertThat(state(free)).isEqualTo(PersonState.LEFT);
        assertThat(page(administrator, person + "/leaving").exchange()).hasRedirectedUrl(person);
        assertThat(page(administrator, person).exchange()).bodyText().contains("Left", "Reactivate");
        assertThat(send(administrator, person + "/links").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(administrator, person + "/return").exchange()).hasRedirectedUrl(person);
        assertThat(state(free)).isEqualTo(PersonState.INVITED);
    }

    @Test
    void doNotLetAdministratorsDeactivateThemselves() {
        String self = "/people/" + administrator.id();

        assertThat(page(administrator, self).exchange()).bodyText().doesNotContain("/leaving");
        assertThat(send(administrator, self + "/leaving").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ask another administrator");
    }

    @Test
    void askForAnHeirAtTheField() {
        CurrentUser heir = fixtures.colleague(administrator, Role.SURGEON, "Dr. Samuel Ortiz");
        String leaving = "/people/" + surgeon.id() + "/leaving";
        assertThat(page(administrator, leaving).exchange())
                .bodyText()
                .contains("They look after 1 patient.", "Only an active surgeon may take them over");

        fixtures.readyToSignIn(administrator, heir);
        assertThat(page(administrator, leaving).exchange()).bodyText().contains("Dr. Samuel Ortiz");
        assertThat(send(administrator, leaving).param("heir", "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose who takes over these patients", "heir-error");
        assertThat(send(administrator, leaving)
                        .param("heir", administrator.id().toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose somebody from the list");
        assertThat(send(administrator, leaving)
                        .param("heir", heir.id().toString())
                        .exchange())
                .hasRedirectedUrl("/people/" + surgeon.id());
        assertThat(page(administrator, "/people/care-teams").exchange())
                .bodyText()
                .contains("Dr. Samuel Ortiz");
    }

    @Test
    void changeNameAddressAndRole() {
        String details = "/people/" + surgeon.id() + "/details";
        assertThat(send(administrator, details)
                        .param("name", "")
                        .param("role", "ADMINISTRATOR")
                        .param("email", "no address")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsSubsequence("Please look at 3 answers", "Write the name", "another clinician", "one e-mail");
        assertThat(send(administrator, details)
                        .param("name", "Dr. Helen Marsh-Hale")
                        .param("role", "DELEGATE")
                        .param("email", "helen@clinic.example")
                        .exchange())
                .hasRedirectedUrl("/people/" + surgeon.id());
        assertThat(page(administrator, "/people/" + surgeon.id()).exchange())
                .bodyText()
                .contains("Dr. Helen Marsh-Hale", "Nurse or PA", "helen@clinic.example", "No mail server is set up");
        assertThat(send(administrator, "/people/" + administrator.id() + "/details")
                        .param("name", "Alex Moore")
                        .param("role", "SURGEON")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void registerAPatientWithACareTeam() {
        CurrentUser jonas = fixtures.therapist(administrator);
        MockMvcRequestBuilder bad = send(administrator, "/people/patients")
                .param("name", "")
                .param("born.day", "31")
                .param("born.month", "2")
                .param("born.year", "1950");
        assertThat(bad.exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write the name", "Write the date of birth", "Choose who looks after the patient");
        PatientId id = PatientId.random();
        for (int i = 0; i < 2; i++) {
            MvcTestResult sent = patient(id, "Omar Haddad", jonas.id().toString());
            assertThat(sent).hasRedirectedUrl("/people/care-teams/" + id);
            assertThat(page(administrator, "/people/care-teams/" + id)
                            .cookie(sessionOf(sent))
                            .exchange())
                    .bodyText()
                    .contains("Omar Haddad", "Jonas Okafor", "Hand over this address now", "/set-up/");
        }
        assertThat(patient(PatientId.random(), "Eve", administrator.id().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a clinician who works here");
        assertThat(page(administrator, "/people/care-teams?search=Eve").exchange())
                .bodyText()
                .contains("No patient found");
    }

    MvcTestResult patient(PatientId id, String name, String member) {
        return send(administrator, "/people/patients")
                .param("submission", id.toString())
                .param("name", name)
                .param("born.day", "3")
                .param("born.month", "2")
                .param("born.year", "1950")
                .param("team", member)
                .exchange();
    }

    @Test
    void narrowTheListByRoleAndState() {
        fixtures.readyToSignIn(administrator, surgeon);
        fixtures.therapist(administrator);

        assertThat(page(administrator, "/people?role=SURGEON").exchange())
                .bodyText()
                .contains("Dr. Helen Marsh")
                .doesNotContain("Jonas Okafor", "Ruth Keller");
        assertThat(page(administrator, "/people?role=THERAPIST&state=INVITED").exchange())
                .bodyText()
                .contains("Jonas Okafor")
                .doesNotContain("Dr. Helen Marsh");
        assertThat(page(administrator, "/people?state=LEFT").exchange())
                .bodyText()
                .contains("Nobody found");
        assertThat(page(administrator, "/people?role=' or 1=1&state=<b>").exchange())
                .bodyText()
                .contains("Ruth Keller");
    }

    @Test
    void describeTheClinic() {
        assertThat(describeClinic("911").param("name", "ignored").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(administrator, "/people/clinic")
                        .param("name", "Back & Neck")
                        .param("country", "DE")
                        .param("zone", "Europe/Berlin")
                        .param("emergencyNumber", "112")
                        .param("nursePhone", "(030) 12345")
                        .param("officePhone", "+49 30 12345")
                        .param("officeHours", "Mo–Fr")
                        .exchange())
                .hasRedirectedUrl("/people/clinic");
        assertThat(page(administrator, "/people/clinic").exchange())
                .bodyText()
                .contains("Back &amp; Neck", "<option value=\"Europe/Berlin\" selected=\"selected\"");
    }

    @Test
    void changeACareTeam() {
        CurrentUser jonas = fixtures.therapist(administrator);
        String team = "/people/care-teams/" + ruth.id();

        assertThat(send(administrator, team + "/members").param("person", "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a clinician");
        assertThat(send(administrator, team + "/members")
                        .param("person", administrator.id().toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (int i = 0; i < 2; i++) {
            assertThat(send(administrator, team + "/members")
                            .param("person", jonas.id().toString())
                            .exchange())
                    .hasRedirectedUrl(team);
        }
        assertThat(page(administrator, "/people/care-teams?search=ruth").exchange())
                .bodyText()
                .contains("Dr. Helen Marsh, Jonas Okafor");
        for (int i = 0; i < 2; i++) {
            assertThat(send(administrator, team + "/members/" + surgeon.id() + "/removal")
                            .exchange())
                    .hasRedirectedUrl(team);
        }
        assertThat(page(administrator, "/people/care-teams").exchange())
                .bodyText()
                .doesNotContain("Dr. Helen Marsh");
    }

    @Test
    void sayWhatToDoWhenAListIsEmpty() {
        assertThat(page(fixtures.administrator(), "/people/care-teams").exchange())
                .bodyText()
                .contains("No patient found", "when a surgeon has registered them");
        assertThat(page(administrator, "/people?search=nobody-like-this").exchange())
                .bodyText()
                .contains("Nobody found");
    }

    @Test
    void turnLongListsIntoPages() {
        for (int i = 0; i < 26; i++) {
            fixtures.therapist(administrator);
        }
        assertThat(page(administrator, "/people?search=Jonas O").exchange())
                .bodyText()
                .contains("Page 1 of 2", "/people?found&amp;page=2");
        assertThat(page(administrator, "/people?search=Jonas O&page=2").exchange())
                .bodyText()
                .contains("Page 2 of 2");
        assertThat(page(administrator, "/people?page=-5").exchange()).hasStatusOk();
        assertThat(page(administrator, "/people?page=2147483647").exchange()).hasStatusOk();
        assertThat(page(administrator, "/people?page=one").exchange()).hasStatus(HttpStatus.BAD_REQUEST);
    }

    static List<String> badInput() {
        return List.of(
                "<script>alert(1)</script>",
                "'; drop table person; --",
                "🦴".repeat(40),
                "x".repeat(100_000),
                "a\u0000b",
                "\u0000",
                "\u202e\u2003",
                "../../etc/passwd",
                "${7*7} #{x} *{y} __${7*7}__::.x");
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void takeNoHarmFromBadInput(String text) {
        String link = "/set-up/"
                + accounts.renewLink(administrator, surgeon.id(), clock.instant())
                        .orElseThrow();
        assertThat(List.of(
                        browser.post()
                                .uri("/login")
                                .with(csrf())
                                .param("username", text)
                                .param("password", text)
                                .exchange(),
                        browser.post()
                                .uri(link)
                                .with(csrf())
                                .param("password", text)
                                .param("repeat", text)
                                .exchange(),
                        invite(text, text, text, text).exchange(),
                        invite(PersonId.random().toString(), text, "SURGEON", "ok-" + PersonId.random())
                                .exchange(),
                        describeClinic(text).exchange(),
                        send(administrator, "/people/" + surgeon.id() + "/details")
                                .param("name", text)
                                .param("role", text)
                                .param("email", text)
                                .exchange(),
                        send(administrator, "/people/" + surgeon.id() + "/leaving")
                                .param("heir", text)
                                .exchange(),
                        send(administrator, "/people/patients")
                                .param("submission", text)
                                .param("name", text)
                                .param("born.day", text)
                                .param("signInName", text)
                                .param("email", text)
                                .param("team", text)
                                .exchange(),
                        page(administrator, "/people")
                                .param("role", text)
                                .param("state", text)
                                .exchange(),
                        send(administrator, "/people/care-teams/" + ruth.id() + "/members")
                                .param("person", text)
                                .exchange(),
                        page(administrator, "/people").param("search", text).exchange(),
                        page(administrator, "/people/care-teams")
                                .param("search", text)
                                .exchange()))
                .allSatisfy(result -> {
                    assertThat(result.getResponse().getStatus()).isIn(200, 302, 422);
                    assertThat(result.getResponse().getContentAsString())
                            .doesNotContain("<script>", "Exception", "49 #");
                });
    }

    private static Cookie sessionOf(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }

    private PersonState state(CurrentUser person) {
        return accounts.find(administrator, person.id()).orElseThrow().state();
    }
}
