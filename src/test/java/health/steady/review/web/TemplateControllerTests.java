package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import health.steady.plan.ProgrammeTemplate;
import health.steady.plan.Templates;
import health.steady.protocol.Dose;
import health.steady.protocol.RungRef;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programmes that a clinician keeps, and begins others with. */
@ReviewTest
class TemplateControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    Templates templates;

    Desk desk;
    PlanId plan;
    CurrentUser therapist;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
        therapist = desk.clinic.therapist;
    }

    @Test
    void keepTheProgrammeWithoutThePatient() {
        assertThat(keep("After a disc")).hasStatus(HttpStatus.FOUND);

        ProgrammeTemplate kept = templates.of(therapist).get(0);
        assertThat(kept.name()).isEqualTo("After a disc");
        assertThat(kept.procedure()).isEqualTo("lumbar-microdiscectomy");
        assertThat(kept.lines()).extracting(line -> line.use().exercise()).contains("brace", "ankle-pump");
        assertThat(open("/templates").select("main").text())
                .contains("After a disc", "Lumbar microdiscectomy", "Belly brace");
        assertThat(templates.of(desk.clinic.surgeon)).as("nobody else has it").isEmpty();
    }

    @Test
    void needANameOfTheirOwn() {
        keep("After a disc");

        for (String name : List.of("", "after a DISC", "x".repeat(81))) {
            var result = keep(name);
            assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Desk.html(result).select(".st-errors a[href=#name]")).hasSize(1);
        }
        assertThat(templates.of(therapist)).hasSize(1);
    }

    @Test
    void areRenamedAndThrownAway() {
        keep("One");
        keep("Two");
        String two = templates.of(therapist).get(1).id().toString();

        var taken = desk.send(therapist, "/templates/" + two + "/name", Map.of("name", List.of("One")));
        assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(taken)
                        .select("[data-template=" + two + "] .st-error")
                        .text())
                .contains("already");
        desk.send(therapist, "/templates/" + two + "/name", Map.of("name", List.of("Three")));
        assertThat(templates.of(therapist)).extracting(ProgrammeTemplate::name).containsExactly("One", "Three");

        desk.send(desk.clinic.surgeon, "/templates/" + two + "/removal", Map.of());
        assertThat(templates.of(therapist)).as("not by another").hasSize(2);
        desk.send(therapist, "/templates/" + two + "/removal", Map.of());
        assertThat(templates.of(therapist)).hasSize(1);
    }

    @Test
    void putWhatIsMissingAmongTheChangesWithWhatIsRefusedToday() {
        desk.clinic.sign(
                therapist, plan, new Decision.Add(new RungRef("heel-slide", "basic"), Dose.repetitions(1, 10, 2)), 20);
        keep("With heel slides");
        PatientView another = desk.clinic.patient("Ann Reed");
        PlanId other = desk.clinic.operated(another.id());
        String id = templates.of(therapist).get(0).id().toString();

        desk.send(therapist, "/plans/" + other + "/templates/" + id, Map.of());

        Document review = open("/plans/" + other + "/changes");
        assertThat(review.select("[data-line]")).hasSize(1);
        assertThat(review.select("[data-line]").text()).contains("Heel slide");

        desk.clinic.sign(desk.clinic.surgeon, other, new Decision.Reserve("heel-slide"), 20);
        assertThat(open("/plans/" + other + "/changes").select("main").text()).contains("Choose line by line");
    }

    @Test
    void sayThatNothingIsMissing() {
        keep("The same");
        String id = templates.of(therapist).get(0).id().toString();

        var result = desk.send(therapist, "/plans/" + plan + "/templates/" + id, Map.of());

        assertThat(result).redirectedUrl().isEqualTo("/plans/" + plan + "/templates");
        assertThat(open("/plans/" + plan + "/changes").select("main").text()).contains("Nothing waits to be signed");
    }

    private MvcTestResult keep(String name) {
        return desk.send(
                therapist, "/plans/" + plan + "/templates", Map.of("name", List.of(name), "meantFor", List.of("this")));
    }

    private Document open(String address) {
        return Desk.html(desk.open(therapist, address));
    }
}
