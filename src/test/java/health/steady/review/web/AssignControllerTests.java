package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.LibraryService;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.plan.PlanId;
import health.steady.protocol.Rulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;

@ReviewTest
class AssignControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    LibraryService library;

    @Autowired
    PeopleApi people;

    Desk desk;
    String submission;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
        submission = Ids.next().toString();
    }

    /** A form for Maria Lindqvist, every question answered. */
    Map<String, List<String>> answered() {
        Rulebook rulebook = library.latest("lumbar-microdiscectomy");
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("submission", List.of(submission));
        form.put("newPatient", List.of(Ids.next().toString()));
        form.put("patient", List.of(desk.clinic.patient.id().toString()));
        form.put("rulebook", List.of(rulebook.digest()));
        form.putAll(surgery("19", "11", "2026"));
        rulebook.protocol()
                .choices()
                .forEach(choice -> form.put(
                        "choices[" + choice.id() + "]",
                        List.of(choice.options().get(0).id())));
        form.put("none", List.of("true"));
        return form;
    }

    Map<String, List<String>> answeredForNewPatient() {
        Map<String, List<String>> form = Desk.with(answered(), "patient", "");
        form.put("name", List.of("Ann Bold"));
        form.putAll(day("born", "3", "4", "1970"));
        return form;
    }

    static Map<String, List<String>> surgery(String day, String month, String year) {
        return day("surgery", day, month, year);
    }

    static Map<String, List<String>> day(String field, String day, String month, String year) {
        return Map.of(field + ".day", List.of(day), field + ".month", List.of(month), field + ".year", List.of(year));
    }

    @Test
    void choosesNothingForTheSurgeon() {
        for (Rulebook rulebook : library.assignable()) {
            Map<String, List<String>> form = Map.of("rulebook", List.of(rulebook.digest()), "day", List.of("0"));
            choosesNothing(Desk.html(desk.send(desk.clinic.surgeon, "/plans/preview", form)), rulebook);
        }
    }

    private static void choosesNothing(Document page, Rulebook rulebook) {
        assertThat(page.select(".st-option").size())
                .isEqualTo(rulebook.protocol().choices().stream()
                        .mapToInt(choice -> choice.options().size())
                        .sum());
        assertThat(page.select("main input[type=radio], main input[type=checkbox]"))
                .isNotEmpty()
                .noneMatch(input -> input.hasAttr("checked"));
        assertThat(page.select(".st-option"))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.select(".st-evidence")).isNotEmpty());
        assertThat(page.text()).contains("Unreviewed");
    }

    @Test
    void assignsToAPatientOfMine() {
        var result = desk.send(desk.clinic.surgeon, "/plans", answered());

        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/plans/" + submission);
        assertThat(desk.open(desk.clinic.surgeon, "/plans/" + submission)).hasStatusOk();
    }

    @Test
    void registersANewPatientAndHandsTheSetUpAddressOverOnce() {
        var result = desk.send(desk.clinic.surgeon, "/plans", answeredForNewPatient());

        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/plans/" + submission);
        assertThat(String.valueOf(result.getMvcResult().getFlashMap().get("setUpAddress")))
                .contains("/set-up/");
        assertThat(desk.plan(plan()).patient().name()).isEqualTo("Ann Bold");
    }

    @Test
    void assignsOnceWhenSentTwice() {
        Map<String, List<String>> form = answeredForNewPatient();

        desk.send(desk.clinic.surgeon, "/plans", form);
        var again = desk.send(desk.clinic.surgeon, "/plans", form);

        assertThat(again).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/plans/" + submission);
        assertThat(named("Ann Bold")).hasSize(1);
        assertThat(desk.plan(plan()).seen()).isEqualTo(1);
    }

    @Test
    void saysAllThatIsMissingTogether() {
        var result = desk.send(
                desk.clinic.surgeon,
                "/plans",
                Map.of(
                        "rulebook",
                        List.of(library.latest("lumbar-microdiscectomy").digest())));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Desk.html(result);
        assertThat(page.select(".st-errors li")).hasSize(7);
        assertThat(page.select(".st-errors a"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
    }

    @Test
    void keepsWhatWasTyped() {
        Map<String, List<String>> form = answeredForNewPatient();
        form.putAll(surgery("30", "2", "2026"));

        var result = desk.send(desk.clinic.surgeon, "/plans", form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors").text()).contains("this day does not exist");
        assertThat(Desk.fields(result))
                .containsAllEntriesOf(Map.of(
                        "submission", form.get("submission"),
                        "newPatient", form.get("newPatient"),
                        "name", List.of("Ann Bold"),
                        "surgery.day", List.of("30"),
                        "born.year", List.of("1970"),
                        "choices[restriction-length]", form.get("choices[restriction-length]"),
                        "none", List.of("true")));
    }

    @ParameterizedTest
    @CsvSource({"1,1,1999", "1,1,2090", "31,6,2026", "x,y,z", "1,1,26", "0,0,0", "99999999999,1,2026"})
    void refusesADayThatCannotBe(String day, String month, String year) {
        Map<String, List<String>> form = answeredForNewPatient();
        form.putAll(surgery(day, month, year));

        var result = desk.send(desk.clinic.surgeon, "/plans", form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a[href=#surgery]")).hasSize(1);
        assertThat(named("Ann Bold")).as("nothing is half stored").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rulebook, 0000",
        "patient, 0000",
        "patient, 01890a5d-ac96-774b-bcce-b302099a8057",
        "choices[restriction-length], nothing",
        "contraindications, nothing",
        "imposed, nothing",
        "imposed, bending-1"
    })
    void refusesIdsThatNobodyKnows(String field, String value) {
        Map<String, List<String>> form = Desk.with(answered(), field, value);
        if (field.equals("contraindications")) {
            form.remove("none");
        }

        var result = desk.send(desk.clinic.surgeon, "/plans", form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors li")).hasSize(1);
        assertThat(desk.plans.plan(desk.clinic.surgeon, plan())).isEmpty();
    }

    @Test
    void refusesAnothersPatientAsIfThereWereNone() {
        PatientView other = new Desk(beans).clinic.patient("Nadia Karim");

        var result = desk.send(
                desk.clinic.surgeon,
                "/plans",
                Desk.with(answered(), "patient", other.id().toString()));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).text()).doesNotContain("Nadia Karim");
    }

    @Test
    void refusesAPatientWhoHasAPlan() {
        desk.clinic.assigned();

        var result = desk.send(desk.clinic.surgeon, "/plans", answered());

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors").text()).contains("has a running plan already");
    }

    @Test
    void asksForEitherConditionsOrNoneOfThem() {
        var both = desk.send(desk.clinic.surgeon, "/plans", Desk.with(answered(), "contraindications", "fall-risk"));
        Map<String, List<String>> neither = answered();
        neither.remove("none");

        assertThat(both).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.send(desk.clinic.surgeon, "/plans", neither)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksForEitherAKnownOrANewPatient() {
        Map<String, List<String>> both = Desk.with(answered(), "name", "Ann Bold");

        assertThat(desk.send(desk.clinic.surgeon, "/plans", both)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.send(desk.clinic.surgeon, "/plans", Desk.with(answered(), "patient", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "20", "400"})
    void previewsADayOnTheSamePage(String day) {
        var result = desk.send(desk.clinic.surgeon, "/plans/preview", Desk.with(answered(), "day", day));

        assertThat(result).hasStatusOk();
        var page = Desk.html(result);
        assertThat(page.select("aside").text()).contains("Day " + day + ",");
        assertThat(page.select("aside [data-restriction]")).isNotEmpty();
        assertThat(Desk.fields(result)).containsEntry("submission", List.of(submission));
    }

    @Test
    void previewsAnyDayThatIsTyped() {
        Map<String, List<String>> form = Desk.with(answered(), "day", "any");

        assertThat(Desk.html(desk.send(desk.clinic.surgeon, "/plans/preview", Desk.with(form, "anyDay", "33")))
                        .text())
                .contains("Day 33,");
        for (String wrong : List.of("", "-1", "401", "a lot")) {
            assertThat(desk.send(desk.clinic.surgeon, "/plans/preview", Desk.with(form, "anyDay", wrong)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void previewsWithoutAPatientAndStoresNothing() {
        Map<String, List<String>> form = Desk.with(Desk.with(answered(), "patient", ""), "day", "20");

        assertThat(desk.send(desk.clinic.surgeon, "/plans/preview", form)).hasStatusOk();
        assertThat(desk.plans.plan(desk.clinic.surgeon, plan())).isEmpty();
    }

    @Test
    void takesNoSignatureFromATherapist() {
        assertThat(desk.send(desk.clinic.therapist, "/plans", answered())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.send(desk.clinic.therapist, "/plans/preview", answered()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void takesAnyTextInEveryFieldWithoutBreaking() {
        for (String text : List.of("<b onclick=\"x\">Ann</b> 🙂", "x".repeat(100_000), "\u0000", "${7*7} #{x} {0}")) {
            Map<String, List<String>> form = new LinkedHashMap<>();
            answeredForNewPatient().forEach((name, value) -> form.put(name, List.of(text)));
            form.put("contraindications", List.of(text));
            form.put("imposed", List.of(text));
            form.put("day", List.of(text));
            form.put("anyDay", List.of(text));

            assertThat(desk.send(desk.clinic.surgeon, "/plans", form)).hasStatus4xxClientError();
            assertThat(desk.send(desk.clinic.surgeon, "/plans/preview", form)).hasStatus4xxClientError();
        }
    }

    @Test
    void showsANameWithMarkupAsItWasWritten() {
        String name = "<b>Ann</b> 🙂";

        desk.send(desk.clinic.surgeon, "/plans", Desk.with(answeredForNewPatient(), "name", name));

        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/plans/" + submission))
                        .selectFirst("h1")
                        .text())
                .isEqualTo(name);
    }

    private PlanId plan() {
        return new PlanId(java.util.UUID.fromString(submission));
    }

    private List<PatientView> named(String name) {
        return people.visibleTo(desk.clinic.surgeon, name, PageRequest.of(0, 10))
                .getContent();
    }
}
