package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.LibraryService;
import health.steady.people.PatientView;
import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import health.steady.protocol.DayPlan.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@ReviewTest
class OperationControllerTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    LibraryService library;

    Desk desk;
    PlanId plan;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
    }

    private Map<String, List<String>> filledIn(String because) {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(Desk.fields(desk.open(desk.clinic.surgeon, here("/operation"))));
        fields.put("rulebook", List.of(library.latest("lumbar-microdiscectomy").digest()));
        fields.put("surgery.day", List.of("20"));
        fields.put("surgery.month", List.of("11"));
        fields.put("surgery.year", List.of("2026"));
        library.latest("lumbar-microdiscectomy")
                .protocol()
                .choices()
                .forEach(choice -> fields.put(
                        "choices[" + choice.id() + "]",
                        List.of(choice.options().get(0).id())));
        fields.put("none", List.of("true"));
        fields.put("replacing.because", List.of(because));
        fields.put("replacing.reason", List.of("The disc came out again"));
        return fields;
    }

    private String here(String address) {
        return "/plans/" + plan + address;
    }

    @Test
    void closesThePlanAndAssignsTheNextForARevision() {
        Map<String, List<String>> fields = filledIn("revision");

        var result = desk.send(desk.clinic.surgeon, here("/operation"), fields);
        desk.send(desk.clinic.surgeon, here("/operation"), fields);

        String next = fields.get("submission").get(0);
        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/plans/" + next);
        assertThat(desk.plan(plan).day(ReviewTest.Saturday.DATE).standing()).isEqualTo(Standing.CLOSED);
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, here("/history"))).text())
                .contains("Another operation: The disc came out again");
        assertThat(desk.open(desk.clinic.surgeon, "/plans/" + next)).hasStatusOk();
    }

    @Test
    void saysThatTheOtherWasAssignedByMistake() {
        desk.send(desk.clinic.surgeon, here("/operation"), filledIn("mistake"));

        assertThat(Desk.html(desk.open(desk.clinic.surgeon, here("/history"))).text())
                .contains("Assigned by mistake: The disc came out again");
    }

    @Test
    void addsASecondOperationThatEachPageNamesAndNothingIsClosed() {
        Map<String, List<String>> fields = filledIn("second");
        fields.put("replacing.reason", List.of(""));

        var preview = desk.send(desk.clinic.surgeon, "/plans/preview", Desk.with(fields, "day", "20"));
        var result = desk.send(desk.clinic.surgeon, here("/operation"), fields);

        String next = fields.get("submission").get(0);
        assertThat(preview).hasStatusOk();
        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/plans/" + next);
        assertThat(desk.plan(plan).day(ReviewTest.Saturday.DATE).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, here(""))).select(".st-strip a"))
                .extracting(link -> link.attr("href"))
                .contains("/plans/" + next);
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/plans/" + next))
                        .select(".st-strip")
                        .text())
                .contains("Also: ", "Both plans run");
    }

    @Test
    void showsWhatHappensToThePlanThatRuns() {
        var page = Desk.html(desk.open(desk.clinic.surgeon, here("/operation")));

        assertThat(page.select("[aria-labelledby=replaced-h]").text())
                .contains("Maria Lindqvist", "This plan is closed", "No danger sign is open", "stays as it was shown");
        assertThat(page.select("[name='replacing.because'][checked]")).isEmpty();
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, here(""))).select("[aria-labelledby=standing-h] a"))
                .extracting(link -> link.attr("href"))
                .contains(here("/operation"));
    }

    @Test
    void asksWhyAtItsFieldAndKeepsWhatWasTyped() {
        Map<String, List<String>> fields = filledIn("because");
        fields.put("replacing.reason", List.of(""));

        var result = desk.send(desk.clinic.surgeon, here("/operation"), fields);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a"))
                .extracting(link -> link.attr("href"))
                .containsExactlyInAnyOrder("#replacing.because", "#replacing.reason");
        assertThat(Desk.fields(result))
                .containsEntry("surgery.day", List.of("20"))
                .containsEntry("none", List.of("true"));
        assertThat(desk.plan(plan).seen()).isEqualTo(2);
    }

    @Test
    void staysThePlanOfItsPatientWhoeverIsNamedInTheForm() {
        PatientView other = desk.clinic.patient("Ruth Keller");
        Map<String, List<String>> fields = filledIn("revision");
        fields.put("patient", List.of(other.id().toString()));

        desk.send(desk.clinic.surgeon, here("/operation"), fields);

        assertThat(desk.plans.planOf(desk.clinic.surgeon, other.id())).isEmpty();
    }

    @Test
    void previewsTheNextPlanWithoutLosingThePlaceOfTheOld() {
        var result = desk.send(desk.clinic.surgeon, "/plans/preview", Desk.with(filledIn("revision"), "day", "20"));

        assertThat(result).hasStatusOk();
        assertThat(Desk.html(result).select("main form").attr("action")).isEqualTo(here("/operation"));
        assertThat(Desk.fields(result)).containsEntry("replacing.reason", List.of("The disc came out again"));
    }

    @Test
    void asksAgainWhenSomebodyElseSignedMeanwhile() {
        Map<String, List<String>> fields = filledIn("revision");
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.Remove("brace"), 20);

        var conflict = desk.send(desk.clinic.surgeon, here("/operation"), fields);

        assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
        assertThat(Desk.html(conflict)
                        .selectFirst("[aria-labelledby=changed-h]")
                        .text())
                .contains("Jonas Okafor changed this");
        assertThat(desk.send(desk.clinic.surgeon, here("/operation"), Desk.fields(conflict)))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void isTheSurgeonsAboutTheirOwnPatients() {
        Desk elsewhere = new Desk(beans);

        assertThat(desk.open(desk.clinic.therapist, here("/operation"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.open(elsewhere.clinic.surgeon, here("/operation"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.send(elsewhere.clinic.surgeon, here("/operation"), filledIn("revision")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.send(elsewhere.clinic.surgeon, "/plans/preview", Desk.with(filledIn("revision"), "day", "0")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDayOfSurgeryIsSignedAfterItsEffectWasShown() {
        Map<String, List<String>> fields = Desk.fields(desk.open(desk.clinic.surgeon, here("/surgery-date")));

        var shown = desk.send(desk.clinic.surgeon, here("/surgery-date/effect"), Desk.with(fields, "surgery.day", "8"));
        var unreal =
                desk.send(desk.clinic.surgeon, here("/surgery-date/effect"), Desk.with(fields, "surgery.day", "31"));

        assertThat(shown).hasStatusOk();
        assertThat(Desk.html(shown).text()).contains("day 20 becomes day 13");
        assertThat(unreal).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.plan(plan).seen()).isEqualTo(2);
    }

    @Test
    void resumingLeadsToAnotherOperationInstead() {
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.Pause(), 20);

        assertThat(Desk.html(desk.open(desk.clinic.surgeon, here("/standing/resumption")))
                        .select("main a"))
                .extracting(link -> link.attr("href"))
                .contains(here("/operation"), here("/surgery-date"));
        assertThat(Desk.html(desk.open(desk.clinic.therapist, here("/standing/resumption")))
                        .select("main a"))
                .extracting(link -> link.attr("href"))
                .doesNotContain(here("/operation"));
    }
}
