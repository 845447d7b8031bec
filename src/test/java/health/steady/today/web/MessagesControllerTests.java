package health.steady.today.web;

import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.SteadyTest;
import health.steady.message.MessageApi;
import health.steady.message.MessageView;
import health.steady.message.SendMessage;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.protocol.DangerSign.Urgency;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class MessagesControllerTests {

    static final String PAGE = "/today/messages";

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MessageApi messages;

    TodayFixtures fixtures;
    CurrentUser self;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
        self = fixtures.self;
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/today/more"})
    void leadsToSignInWhoIsSignedOut(String page) {
        assertThat(browser.get().uri(page).accept("text/html")).hasRedirectedUrl("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/today/more"})
    void isForPatientsOnly(String page) {
        for (CurrentUser other :
                List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
            assertThat(open(other, page)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(send(fixtures.clinic.surgeon, Ids.next().toString(), "Hello", "true"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysThatItIsNotForEmergenciesAndWhomToCall() {
        Document page = html(open(self, PAGE));

        assertThat(page.select("h1").text()).isEqualTo("Messages");
        assertThat(page.text())
                .contains(
                        "Not for emergencies",
                        "Monday to Friday, 8 to 17",
                        "No messages yet",
                        "For danger signs, call");
        assertThat(page.select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:911", "tel:+15550100100", "tel:+15550100101");
    }

    @Test
    void listsTheDangerSignsOfThePatientsOwnRulebook() {
        fixtures.operated(5);

        List<String> own = html(open(self, PAGE)).select("form details li").eachText();

        assertThat(own)
                .containsExactlyElementsOf(Stream.of(Urgency.EMERGENCY, Urgency.SAME_DAY)
                        .flatMap(urgency -> fixtures.plan().course().rulebook().dangerSigns().signs().stream()
                                .filter(sign -> sign.urgency() == urgency))
                        .map(sign -> sign.ask().in("en"))
                        .toList());
    }

    @Test
    void sendsAndKeepsLineBreaksAndWhatLooksLikeMarkup() {
        assertThat(send(self, Ids.next().toString(), " First line\r\n<b>second</b> ", "true"))
                .hasRedirectedUrl(PAGE);

        assertThat(thread()).extracting(MessageView::body).containsExactly("First line\n<b>second</b>");
        assertThat(html(open(self, PAGE)).select(".st-thread-body").first().wholeText())
                .isEqualTo("First line\n<b>second</b>");
    }

    @Test
    void storesOnceWhatIsSentTwice() {
        String id = Ids.next().toString();
        send(self, id, "Once", "true");
        assertThat(send(self, id, "Once", "true")).hasRedirectedUrl(PAGE);

        assertThat(thread()).hasSize(1);
    }

    @Test
    void sendsNothingWithoutTheTickAndKeepsWhatWasTyped() {
        MvcTestResult answer = send(self, Ids.next().toString(), "My leg is numb", "");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = html(answer);
        assertThat(page.select("#clear-error").text()).contains("Your message is not sent", "call now");
        assertThat(page.select("#clear").attr("aria-describedby")).isEqualTo("clear-error");
        assertThat(page.select(".st-errors a[href=#clear]")).hasSize(1);
        assertThat(page.select("form a[href=/today/check-in]")).hasSize(1);
        assertThat(page.select("textarea").text()).isEqualTo("My leg is numb");
        assertThat(thread()).isEmpty();
    }

    @Test
    void keepsATextThatIsTooLong() {
        String text = "x".repeat(2001);
        MvcTestResult answer = send(self, Ids.next().toString(), text, "true");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(answer).select("#body-error").text()).contains("2000");
        assertThat(html(answer).select("textarea").text()).isEqualTo(text);
        assertThat(html(answer).select("#clear").hasAttr("checked")).isTrue();
        assertThat(thread()).isEmpty();
    }

    @Test
    void countsALineBreakAsOneCharacter() {
        assertThat(send(self, Ids.next().toString(), "a\r\n".repeat(999) + "ab", "true"))
                .hasRedirectedUrl(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n", "a\u0007b", "a\u202Eb"})
    void refusesWhatIsEmptyOrNotPlain(String body) {
        assertThat(send(self, Ids.next().toString(), body, "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(thread()).isEmpty();
    }

    @Test
    void refusesAFormWhoseIdCannotBeRead() {
        assertThat(send(self, "1-1-1-1-1", "Hello", "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(thread()).isEmpty();
    }

    @Test
    void marksWhatIsNewOnceAndCountsItOnOtherPages() {
        teamWrites("Come by on Monday.");

        assertThat(html(open(self, "/today/more"))
                        .select(".st-dot .visually-hidden")
                        .text())
                .isEqualTo("1 unread");
        assertThat(html(open(self, PAGE)).select(".st-thread .st-badge").text()).isEqualTo("New");
        assertThat(html(open(self, PAGE)).select(".st-thread .st-badge")).isEmpty();
        assertThat(html(open(self, "/today/more")).select(".st-dot")).isEmpty();
    }

    @Test
    void countsAsUnreadStillWhatStandsBesideARefusal() {
        teamWrites("Come by on Monday.");
        send(self, Ids.next().toString(), "", "true");

        assertThat(html(open(self, "/today/more"))
                        .select(".st-dot .visually-hidden")
                        .text())
                .isEqualTo("1 unread");
    }

    @Test
    void turnsThePagesOfALongThread() {
        for (int number = 1; number <= 21; number++) {
            teamWrites("No. " + number);
        }

        assertThat(html(open(self, PAGE)).select(".st-thread-body").eachText())
                .hasSize(20)
                .endsWith("No. 21");
        assertThat(html(open(self, PAGE + "?page=2")).select(".st-thread-body").eachText())
                .containsExactly("No. 1");
        for (String odd : List.of("0", "-1", "x", "99999999999", "999999")) {
            assertThat(open(self, PAGE + "?page=" + odd)).hasStatusOk();
        }
    }

    @Test
    void isOnesOwnThreadOnly() {
        send(self, Ids.next().toString(), "Private to Maria", "true");
        CurrentUser other = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

        assertThat(open(other, PAGE)).hasStatusOk().bodyText().doesNotContain("Private to Maria");
    }

    @Test
    void leadsToEverythingElse() {
        assertThat(html(open(self, "/today/more")).select("main a").eachAttr("href"))
                .containsExactly(
                        "/today/timeline",
                        "/today/progress",
                        "/today/days",
                        "/today/paper",
                        "/who-looked",
                        "/account/preferences",
                        "/account",
                        "/when-to-call");
    }

    private void teamWrites(String body) {
        CurrentUser jonas = fixtures.clinic.therapist;
        Acting.as(
                jonas,
                () -> messages.send(jonas, fixtures.clinic.patient.id(), new SendMessage(Ids.next(), body), NOW));
    }

    private List<MessageView> thread() {
        return Acting.as(
                self,
                () -> messages.thread(self, fixtures.clinic.patient.id(), PageRequest.of(0, 50))
                        .getContent());
    }

    private MvcTestResult open(CurrentUser user, String page) {
        return browser.get().uri(page).accept("text/html").with(as(user)).exchange();
    }

    private MvcTestResult send(CurrentUser user, String id, String body, String clear) {
        return browser.post()
                .uri(PAGE)
                .accept("text/html")
                .with(as(user))
                .with(csrf())
                .param("submission", id)
                .param("body", body)
                .param("clear", clear)
                .exchange();
    }

    private static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
