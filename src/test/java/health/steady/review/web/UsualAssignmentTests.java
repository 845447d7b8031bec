package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import health.steady.protocol.Rulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A usual case, from the list of patients to the signature. */
@ReviewTest
class UsualAssignmentTests {

    private static final List<String> INTERACTIONS = List.of(
            "click Assign in the patient's row",
            "choose Protocol",
            "type Day of surgery, day",
            "type Day of surgery, month",
            "type Day of surgery, year",
            "click Show its questions",
            "tick None of these",
            "click Sign and assign");

    @Autowired
    BeanFactory beans;

    @Autowired
    LibraryService library;

    Desk desk;
    PatientView next;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
        next = desk.clinic.patient("Ruth Keller");
    }

    private MvcTestResult questions(CurrentUser user) {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Desk.fields(desk.open(user, "/plans/new?patient=" + next.id())));
        fields.put("rulebook", List.of(microdiscectomy().digest()));
        fields.put("surgery.day", List.of("19"));
        fields.put("surgery.month", List.of("11"));
        fields.put("surgery.year", List.of("2026"));
        return desk.send(user, "/plans/questions", fields);
    }

    private Rulebook microdiscectomy() {
        return library.latest("lumbar-microdiscectomy");
    }

    @Test
    void takesAtMostTwelveInteractionsTheSecondTime() {
        desk.clinic.assigned();
        MvcTestResult asked = questions(desk.clinic.surgeon);
        Map<String, List<String>> fields = Desk.fields(asked);

        var signed = desk.send(desk.clinic.surgeon, "/plans", Desk.with(fields, "none", "true"));

        assertThat(asked).hasStatusOk();
        assertThat(signed).hasStatus(HttpStatus.FOUND);
        assertThat(desk.plans.planOf(desk.clinic.surgeon, next.id())).isPresent();
        assertThat(INTERACTIONS).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void showsTheUsualAnswersMarkedAndTheirEvidenceAsAlways() {
        desk.clinic.assigned();

        Document page = Desk.html(questions(desk.clinic.surgeon));

        int choices = microdiscectomy().protocol().choices().size();
        assertThat(page.select(".st-option input[checked]")).hasSize(choices);
        assertThat(page.select(".st-option:has(input[checked])"))
                .allSatisfy(option -> assertThat(option.text()).contains("Your usual answer"));
        assertThat(page.select(".st-option"))
                .allSatisfy(option -> assertThat(option.select(".st-evidence")).isNotEmpty());
        assertThat(page.select("[name=contraindications][checked], [name=none][checked]"))
                .isEmpty();
    }

    @Test
    void showsTheFirstDayAsIfEveryConditionAppliedUntilTheyAreAnswered() {
        desk.clinic.assigned();

        Document page = Desk.html(questions(desk.clinic.surgeon));

        assertThat(page.select("aside").text()).contains("Day 0,", "As if every condition applied");
        assertThat(page.select("aside [data-restriction]")).isNotEmpty();
    }

    @Test
    void preselectsNothingForASurgeonsFirstTime() {
        Document page = Desk.html(questions(desk.clinic.surgeon));

        assertThat(page.select(".st-option")).isNotEmpty();
        assertThat(page.select(".st-option input[checked]")).isEmpty();
        assertThat(page.text()).doesNotContain("Your usual answer");
    }

    @Test
    void preselectsNothingForADelegate() {
        desk.clinic.assigned();
        CurrentUser nurse = new PeopleFixtures(beans).colleague(desk.clinic.administrator, Role.DELEGATE, "Priya Nair");
        beans.getBean(CareTeamService.class).add(desk.clinic.administrator, next.id(), nurse.id(), PeopleFixtures.NOW);

        assertThat(Desk.html(questions(nurse)).select(".st-option input[checked]"))
                .isEmpty();
    }

    @Test
    void asksForAProtocolFirst() {
        var result = desk.send(desk.clinic.surgeon, "/plans/questions", Map.of("rulebook", List.of("nothing")));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a[href=#rulebook]")).hasSize(1);
    }
}
