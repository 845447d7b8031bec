package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.library.LibraryService;
import health.steady.protocol.Conflict;
import health.steady.protocol.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** However much sources disagree, the patient sees one answer: law L8. */
@SteadyTest
class OneAnswerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    LibraryService library;

    TodayFixtures fixtures;

    @BeforeEach
    void operate() {
        fixtures = new TodayFixtures(beans);
        fixtures.operated(20);
    }

    @ParameterizedTest
    @CsvSource({"/today, text/html", "/today, application/json", "/today/may-i?activity=drive, text/html"})
    void noPageOfAPatientSaysThatSourcesDisagree(String address, String type) throws Exception {
        String page = browser.get()
                .uri(address)
                .accept(type)
                .with(as(fixtures.self))
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(page).isNotEmpty().doesNotContain("data-conflict", "disagree");
        assertThat(words())
                .hasSizeGreaterThan(80)
                .allSatisfy(said -> assertThat(Jsoup.parse(page).text()).doesNotContain(said));
    }

    private List<String> words() {
        return library.latest("lumbar-microdiscectomy").conflicts().stream()
                .flatMap(OneAnswerTests::words)
                .map(text -> text.in("en"))
                .toList();
    }

    private static Stream<Text> words(Conflict conflict) {
        return Stream.concat(
                Stream.of(conflict.ask(), conflict.answer()),
                conflict.positions().stream().map(Conflict.Position::says));
    }
}
