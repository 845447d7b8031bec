package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@ReviewTest
class PreparedControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    LibraryService library;

    Desk desk;
    CurrentUser nurse;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
        nurse = new PeopleFixtures(beans).colleague(desk.clinic.administrator, Role.DELEGATE, "Priya Nair");
        beans.getBean(CareTeamService.class)
                .add(desk.clinic.administrator, desk.clinic.patient.id(), nurse.id(), PeopleFixtures.NOW);
    }

    private Map<String, List<String>> filledIn() {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Desk.fields(desk.open(nurse, "/plans/new?patient=" + desk.clinic.patient.id())));
        fields.put("rulebook", List.of(library.latest("lumbar-microdiscectomy").digest()));
        fields.put("surgery.day", List.of("19"));
        fields.put("surgery.month", List.of("11"));
        fields.put("surgery.year", List.of("2026"));
        fields.put("surgeon", List.of(desk.clinic.surgeon.id().toString()));
        fields.put("contraindications", List.of("fall-risk"));
        return fields;
    }

    private String prepared() {
        Map<String, List<String>> fields = filledIn();
        desk.send(nurse, "/plans/prepared", fields);
        return fields.get("submission").get(0);
    }

    @Test
    void savesWhatADelegateFillsInForTheSurgeon() {
        var result = desk.send(nurse, "/plans/prepared", filledIn());

        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/plans/prepared");
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/plans/prepared")).text())
                .contains("Maria Lindqvist", "Prepared by Priya Nair");
        assertThat(desk.plans.planOf(desk.clinic.surgeon, desk.clinic.patient.id()))
                .isEmpty();
    }

    @Test
    void opensFilledInForTheSurgeonWhoSignsIt() {
        String id = prepared();

        var page = desk.open(desk.clinic.surgeon, "/plans/prepared/" + id);
        Map<String, List<String>> fields = Desk.fields(page);
        library.latest("lumbar-microdiscectomy")
                .protocol()
                .choices()
                .forEach(choice -> fields.put(
                        "choices[" + choice.id() + "]",
                        List.of(choice.options().get(0).id())));

        assertThat(Desk.html(page).text()).contains("Prepared by Priya Nair");
        assertThat(fields)
                .containsEntry("submission", List.of(id))
                .containsEntry("surgery.day", List.of("19"))
                .containsEntry("contraindications", List.of("fall-risk"));
        assertThat(desk.send(desk.clinic.surgeon, "/plans", fields))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/plans/" + id);
        assertThat(desk.open(desk.clinic.surgeon, "/plans/prepared/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysAllThatIsMissingTogether() {
        var result = desk.send(nurse, "/plans/prepared", Map.of());

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a"))
                .extracting(link -> link.attr("href"))
                .containsExactlyInAnyOrder("#rulebook", "#surgery", "#patient", "#surgeon");
    }

    @Test
    void comesBackToTheDelegateWithTheSurgeonsNote() {
        String id = prepared();

        var empty = desk.send(desk.clinic.surgeon, "/plans/prepared/" + id + "/return", Map.of("reason", List.of("")));
        var sent = desk.send(
                desk.clinic.surgeon,
                "/plans/prepared/" + id + "/return",
                Map.of("reason", List.of("Which level was it?")));

        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent).hasStatus(HttpStatus.FOUND);
        assertThat(Desk.html(desk.open(nurse, "/plans/prepared")).text()).contains("Which level was it?");
        assertThat(Desk.html(desk.open(nurse, "/plans/prepared/" + id)).text()).contains("Which level was it?");
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/plans/prepared")).text())
                .contains("Nothing waits");
    }

    @Test
    void isChangedAndTakenBackByTheDelegate() {
        String id = prepared();
        Map<String, List<String>> fields = Desk.fields(desk.open(nurse, "/plans/prepared/" + id));

        assertThat(desk.send(nurse, "/plans/prepared", Desk.with(fields, "surgery.day", "18")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(Desk.fields(desk.open(nurse, "/plans/prepared/" + id))).containsEntry("surgery.day", List.of("18"));
        assertThat(desk.send(nurse, "/plans/prepared/" + id + "/withdrawal", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(desk.open(nurse, "/plans/prepared/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNobodyElses() {
        String id = prepared();
        Desk elsewhere = new Desk(beans);
        CurrentUser stranger = elsewhere.clinic.surgeon;

        assertThat(desk.open(stranger, "/plans/prepared/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.send(stranger, "/plans/prepared/" + id + "/return", Map.of("reason", List.of("Mine"))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Desk.html(desk.open(stranger, "/plans/prepared")).text()).doesNotContain("Maria Lindqvist");
        assertThat(desk.open(desk.clinic.therapist, "/plans/prepared/" + id)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsADelegateAnyDayBeforeItIsSaved() {
        Map<String, List<String>> fields = filledIn();
        library.latest("lumbar-microdiscectomy")
                .protocol()
                .choices()
                .forEach(choice -> fields.put(
                        "choices[" + choice.id() + "]",
                        List.of(choice.options().get(0).id())));

        var result = desk.send(nurse, "/plans/preview", Desk.with(fields, "day", "20"));

        assertThat(result).hasStatusOk();
        assertThat(Desk.html(result).select("aside").text()).contains("until the surgeon releases it");
    }

    @Test
    void isNeverSignedByADelegate() {
        assertThat(desk.send(nurse, "/plans", filledIn())).hasStatus(HttpStatus.FORBIDDEN);
    }
}
