package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@ReviewTest
class BatchControllerTests {

    @Autowired
    BeanFactory beans;

    Desk desk;
    PlanId first;
    PlanId second;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        first = desk.clinic.operated();
        second = desk.clinic.operated(desk.clinic.patient("Ruth Keller").id());
    }

    private String batch(String... picks) {
        return "/releases?pick=" + String.join("&pick=", picks);
    }

    private Map<String, List<String>> form(String... picks) {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Desk.fields(desk.open(desk.clinic.surgeon, batch(picks))));
        fields.put("answer", List.of("release"));
        fields.put("reason", List.of("Both are well"));
        return fields;
    }

    @Test
    void showsEachWithWhatItNeedsAndWhatItWouldChange() {
        var page = Desk.html(
                desk.open(desk.clinic.surgeon, batch(first + ":bending-1", second + ":bending-1", "nothing")));

        assertThat(page.select("input[name=pick][checked]")).hasSize(2);
        assertThat(page.select("form section.st-card")).hasSize(2).allSatisfy(line -> {
            assertThat(line.select(".st-findings li")).isNotEmpty();
            assertThat(line.select(".st-diff li")).isNotEmpty();
        });
        assertThat(page.text()).contains("Maria Lindqvist", "Ruth Keller", "Sign 2");
    }

    @Test
    void signsAllThatAreTicked() {
        Map<String, List<String>> form = form(first + ":bending-1", second + ":bending-1", first + ":lifting-8lb");
        form.put("pick", List.of(first + ":bending-1", second + ":bending-1"));

        var result = desk.send(desk.clinic.surgeon, "/releases", form);
        desk.send(desk.clinic.surgeon, "/releases", form);

        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/releases");
        assertThat(desk.plan(first).seen()).isEqualTo(3);
        assertThat(desk.plan(second).seen()).isEqualTo(3);
    }

    @Test
    void namesTheOneThatMayNotBeSignedAtItsLineAndSignsNone() {
        Map<String, List<String>> form = form(first + ":bending-1", second + ":bending-2");

        var result = desk.send(desk.clinic.surgeon, "/releases", form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Desk.html(result);
        assertThat(page.select("section .st-error"))
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("can be released on 13 December 2026"));
        assertThat(page.select("input[name=pick][checked]")).hasSize(2);
        assertThat(Desk.fields(result)).containsEntry("reason", List.of("Both are well"));
        assertThat(desk.plan(first).seen()).isEqualTo(2);
    }

    @Test
    void saysWhoChangedAPlanMeanwhileAndSignsItWhenSentAgain() {
        Map<String, List<String>> form = form(first + ":bending-1", second + ":bending-1");
        desk.clinic.sign(desk.clinic.therapist, second, new Decision.Remove("brace"), 20);

        var result = desk.send(desk.clinic.surgeon, "/releases", form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select("section .st-error").text()).contains("Jonas Okafor");
        Map<String, List<String>> again = new LinkedHashMap<>(Desk.fields(result));
        again.put("answer", List.of("release"));
        assertThat(desk.send(desk.clinic.surgeon, "/releases", again)).hasStatus(HttpStatus.FOUND);
        assertThat(desk.plan(second).seen()).isEqualTo(4);
    }

    @Test
    void answersNotYet() {
        Map<String, List<String>> form = form(first + ":bending-1");
        form.put("answer", List.of("not-yet"));

        assertThat(desk.send(desk.clinic.surgeon, "/releases", form)).hasStatus(HttpStatus.FOUND);
        assertThat(desk.plan(first).seen()).isEqualTo(3);
    }

    @Test
    void needsATickAndAReason() {
        Map<String, List<String>> form = form(first + ":bending-1");
        form.remove("pick");
        form.put("reason", List.of(""));

        var result = desk.send(desk.clinic.surgeon, "/releases", form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors li")).hasSize(2);
    }

    @Test
    void tellsNothingOfAnothersPatient() {
        PlanId other = new Desk(beans).clinic.operated();

        var page = desk.open(desk.clinic.surgeon, batch(other + ":bending-1"));
        var sent = desk.send(desk.clinic.surgeon, "/releases", form(other + ":bending-1"));

        assertThat(page).hasStatusOk();
        assertThat(Desk.html(page).text()).contains("not there any more").doesNotContain("Maria Lindqvist");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.open(desk.clinic.therapist, "/releases")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void takesFiftyAtMostAndSaysHowManyAreLeft() {
        List<String> picks = new ArrayList<>();
        for (int i = 0; i < 52; i++) {
            picks.add(first + ":restriction-" + i);
        }

        var page = Desk.html(desk.open(desk.clinic.surgeon, batch(picks.toArray(String[]::new))));

        assertThat(page.select("input[name=pick]")).hasSize(50);
        assertThat(page.text()).contains("2 more were chosen");
    }

    @Test
    void saysWhenNothingIsChosen() {
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/releases")).text())
                .contains("Nothing is chosen");
    }

    @Test
    void takesAnyTextWithoutBreaking() {
        for (String text : List.of("<b>x</b>", "y".repeat(10_000), "\u0000", "${7*7} {0}")) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            form(first + ":bending-1").forEach((name, value) -> fields.put(name, List.of(text)));

            assertThat(desk.send(desk.clinic.surgeon, "/releases", fields)).hasStatus4xxClientError();
        }
    }
}
