package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Equipment;
import health.steady.plan.Equipment.Answer;
import health.steady.plan.PlanId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the patient has at home is asked, and exercises say what is missing. */
@ReviewTest
class EquipmentControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    Equipment equipment;

    Desk desk;
    PlanId plan;
    String path;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
        path = "/plans/" + plan + "/equipment";
    }

    @Test
    void isNotAskedAtFirstAndExercisesSaySo() {
        assertThat(desk.open(desk.clinic.therapist, path))
                .hasStatusOk()
                .bodyText()
                .contains("Not asked yet");
        assertThat(found("strap").text()).contains("Needs a strap or a towel (not asked).");
    }

    @Test
    void keepsEveryAnswerAndTheLatestCounts() {
        answer(Map.of("has-strap", "HAS_NOT", "has-chair", "HAS"));
        assertThat(found("strap").text()).contains("(not at home)");

        answer(Map.of("has-strap", "HAS", "has-chair", "HAS"));

        var latest = equipment.of(desk.clinic.therapist, desk.plan(plan));
        assertThat(latest.of("strap")).isEqualTo(Answer.HAS);
        assertThat(latest.of("bike")).isEqualTo(Answer.NOT_ASKED);
        assertThat(equipment.history(desk.clinic.therapist, desk.plan(plan), 10))
                .hasSize(2);
        assertThat(found("strap").text()).doesNotContain("a strap or a towel (");
        Document page = Desk.html(desk.open(desk.clinic.surgeon, path));
        assertThat(page.select("[name=has-strap][checked]").val()).isEqualTo("HAS");
        assertThat(page.select("section ul li").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("Does not have: a strap or a towel.");
    }

    @Test
    void findsWhatThePatientCanDoAtHome() {
        answer(Map.of("has-strap", "HAS_NOT"));

        assertThat(found("at-home").text()).doesNotContain("Needs ");
    }

    @Test
    void refusesAnEmptyAnswerAndNonsense() {
        assertThat(desk.send(desk.clinic.therapist, path, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was answered");
        assertThat(desk.send(desk.clinic.therapist, path, Map.of("has-strap", List.of("PERHAPS"))))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one of these.");
    }

    private void answer(Map<String, String> answers) {
        Map<String, List<String>> fields = Desk.fields(desk.open(desk.clinic.therapist, path));
        for (var each : answers.entrySet()) {
            fields = Desk.with(fields, each.getKey(), each.getValue());
        }
        assertThat(desk.send(desk.clinic.therapist, path, fields)).hasRedirectedUrl(path);
    }

    private Document found(String needed) {
        return Desk.html(desk.open(desk.clinic.therapist, "/plans/" + plan + "/exercises/new?equipment=" + needed));
    }
}
