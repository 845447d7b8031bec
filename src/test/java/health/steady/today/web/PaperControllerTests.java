package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class PaperControllerTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PlanApi plans;

    TodayFixtures fixtures;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today/paper", "/today/paper/sheet?days=1", "/today/paper.pdf?days=7"})
    void isForThePatientAlone(String address) {
        assertThat(browser.get().uri(address).header("Accept", "text/html")).hasRedirectedUrl("/login");
        for (CurrentUser other :
                List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
            assertThat(open(other, address)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void aTeamPrintsForItsOwnPatientsOnly() {
        PlanId plan = fixtures.operated(20);
        CurrentUser stranger = new PeopleFixtures(beans).surgeon(fixtures.clinic.administrator);

        for (String form : List.of("/paper", "/paper.pdf")) {
            assertThat(open(fixtures.clinic.surgeon, "/plans/" + plan + form)).hasStatusOk();
            assertThat(open(fixtures.clinic.therapist, "/plans/" + plan + form)).hasStatusOk();
            assertThat(open(stranger, "/plans/" + plan + form)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(open(fixtures.self, "/plans/" + plan + form)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(open(fixtures.clinic.surgeon, "/plans/" + plan))
                .bodyText()
                .contains("href=\"/plans/" + plan + "/paper\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "0", "x", "", "1,7", "-1"})
    void isForOneDayOrSeven(String days) {
        PlanId plan = fixtures.operated(20);

        for (String address : List.of("/today/paper/sheet?days=", "/today/paper.pdf?days=")) {
            assertThat(open(fixtures.self, address + days).getResponse().getStatus())
                    .isEqualTo(days.isEmpty() ? 200 : 400);
        }
        if (!days.isEmpty()) {
            assertThat(open(fixtures.clinic.surgeon, "/plans/" + plan + "/paper?days=" + days))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void saysWhoseItIsAndUntilWhenBeforeAnythingElse() {
        fixtures.operated(20);

        String day = page("/today/paper/sheet?days=1").select("main").text();
        String week = page("/today/paper/sheet?days=7").select("main").text();

        LocalDate today = fixtures.today();
        assertThat(day).contains("Maria Lindqvist", "Valid on", DAY.format(today), "only", "Plan version 2");
        assertThat(week).contains("Valid until", DAY.format(today.plusDays(6)));
        assertThat(week)
                .containsSubsequence(
                        "Maria Lindqvist",
                        "Valid until",
                        "A new limit, or a call from your clinic, comes before this paper",
                        "What not to do",
                        "Walk",
                        "Exercises",
                        "Call 911 now",
                        "Call us the same day",
                        "Phone numbers",
                        "Signed by");
    }

    @Test
    void hasLimitsBeforeExercisesAndACellForEachDay() {
        fixtures.operated(20);
        Document page = page("/today/paper/sheet?days=7");

        assertThat(page.select("[data-restriction], [data-exercise]").eachAttr("data-exercise"))
                .isNotEmpty();
        List<String> kinds = page.select("[data-restriction], [data-exercise]").stream()
                .map(element -> element.hasAttr("data-restriction") ? "limit" : "exercise")
                .distinct()
                .toList();
        assertThat(kinds).containsExactly("limit", "exercise");
        assertThat(page.select("[data-exercise] table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.select("td")).hasSize(7));
    }

    @Test
    void isTaggedAndReadsInOrder() throws IOException {
        fixtures.operated(20);
        byte[] pdf = bytes(open(fixtures.self, "/today/paper.pdf?days=7"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).contains("valid until");
            assertThat(document.getDocumentInformation().getSubject()).contains("on paper");
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .containsSubsequence(
                            "Maria Lindqvist",
                            "Valid until",
                            "What not to do",
                            "Walk",
                            "Exercises",
                            "Tick when done",
                            "Call 911 now",
                            "Phone numbers",
                            "Signed by");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void takesNothingButOurOwnFilesFromTheClassPath() {
        assertThat(PaperPdf.resolved("/css/paper.css")).isEqualTo("classpath:static/css/paper.css");
        assertThat(PaperPdf.resolved("classpath:static/css/paper.css")).isEqualTo("classpath:static/css/paper.css");
        for (String other : List.of(
                "file:///etc/passwd",
                "http://localhost/css/paper.css",
                "/css/../../application.yaml",
                "/art/../application.svg",
                "classpath:application.yaml",
                "jar:file:/a.jar!/css/paper.css")) {
            assertThat(PaperPdf.resolved(other)).as(other).isNull();
        }
    }

    @Test
    void keepsTodayAsShownAndNoDayToCome() {
        fixtures.operated(20);
        page("/today/paper/sheet?days=7");
        bytes(open(fixtures.self, "/today/paper.pdf?days=7"));

        PlanView plan = fixtures.plan();
        LocalDate today = fixtures.today();
        assertThat(plans.shownOn(fixtures.self, plan, today)).hasSize(2);
        for (int ahead = 1; ahead < 7; ahead++) {
            assertThat(plans.shownOn(fixtures.self, plan, today.plusDays(ahead)))
                    .isEmpty();
        }
    }

    @Test
    void keepsNothingAsShownWhenTheTeamPrints() {
        PlanId plan = fixtures.operated(20);
        open(fixtures.clinic.surgeon, "/plans/" + plan + "/paper");

        assertThat(plans.shownOn(fixtures.self, fixtures.plan(), fixtures.today()))
                .isEmpty();
    }

    @Test
    void holdsNoExerciseWhileADangerSignIsOpen() {
        PlanId plan = fixtures.operated(20);
        fixtures.reports(plan, "RF03");

        Document page = page("/today/paper/sheet?days=7");

        assertThat(page.select("[data-exercise], .cells")).isEmpty();
        assertThat(page.select("[data-restriction]")).isNotEmpty();
        assertThat(page.select(".stop").text()).contains("No exercises and no walks on this paper", "Call the nurse");
    }

    @Test
    void holdsNoExerciseWhilePaused() {
        PlanId plan = fixtures.operated(20);
        fixtures.sign(fixtures.clinic.surgeon, plan, new Decision.Pause(), fixtures.today());

        assertThat(page("/today/paper/sheet?days=1").select("[data-exercise], .cells"))
                .isEmpty();
    }

    @Test
    void withoutAPlanThereIsNoPaper() {
        assertThat(open(fixtures.self, "/today/paper/sheet"))
                .hasStatusOk()
                .bodyText()
                .contains("No plan yet");
        assertThat(open(fixtures.self, "/today/paper.pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksTheDatabaseAtMostSevenTimes() {
        PlanId plan = fixtures.operated(20);
        page("/today/paper/sheet?days=7");

        assertThat(StatementCount.during(() -> open(fixtures.self, "/today/paper/sheet?days=7")))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(StatementCount.during(() -> open(fixtures.self, "/today/paper.pdf?days=7")))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(StatementCount.during(() -> open(fixtures.clinic.surgeon, "/plans/" + plan + "/paper")))
                .hasSizeLessThanOrEqualTo(7);
    }

    private Document page(String address) {
        MvcTestResult answer = open(fixtures.self, address);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult open(CurrentUser user, String address) {
        return browser.get()
                .uri(address)
                .accept("text/html", "application/pdf")
                .with(as(user))
                .exchange();
    }
}
