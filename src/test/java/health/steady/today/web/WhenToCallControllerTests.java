package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.protocol.Rulebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class WhenToCallControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    LibraryService library;

    @Test
    void saysEveryDangerSignToEverybody() {
        String text = page(signedOut()).text();

        assertThat(library.assignable())
                .flatExtracting((Rulebook rulebook) -> rulebook.dangerSigns().signs())
                .isNotEmpty()
                .allSatisfy(sign -> assertThat(text).contains(sign.ask().in("en")));
    }

    @Test
    void saysEmergenciesFirst() {
        Document page = page(signedOut());

        assertThat(page.select("h2").eachText().get(0)).startsWith("Call");
        assertThat(page.selectFirst("section").text()).contains("Chest pain, or trouble breathing");
    }

    @Test
    void givesTheNumbersOfTheOwnClinic() {
        PeopleFixtures people = new PeopleFixtures(beans);
        CurrentUser surgeon = people.surgeon(people.administrator());
        Document page =
                page(browser.get().uri("/when-to-call").with(as(surgeon)).exchange());

        assertThat(page.select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:911", "tel:+15550100100", "tel:+15550100101");
    }

    @Test
    void mayBeKeptWhenItHoldsNoName() {
        MvcTestResult result = signedOut();

        assertThat(result).headers().hasValue(HttpHeaders.CACHE_CONTROL, "max-age=600, public, stale-if-error=604800");
        assertThat(result.getResponse().getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.COOKIE);
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @Test
    void isNotKeptWithANameInItsFrame() {
        PeopleFixtures people = new PeopleFixtures(beans);
        CurrentUser surgeon = people.surgeon(people.administrator());

        assertThat(browser.get().uri("/when-to-call").with(as(surgeon)).exchange())
                .headers()
                .satisfies(headers ->
                        assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store"));
    }

    @Test
    void labelsEveryNumber() {
        assertThat(page(signedOut()).select("a[href^=tel:]"))
                .extracting(Element::text)
                .allMatch(text -> text.matches(".*[A-Za-z].*[0-9].*"));
    }

    private MvcTestResult signedOut() {
        return browser.get().uri("/when-to-call").header("Accept", "text/html").exchange();
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
