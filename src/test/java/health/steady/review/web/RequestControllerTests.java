package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.Request;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReviewTest
class RequestControllerTests {

    static final LocalDate TODAY = ReviewTest.Saturday.DATE;

    @Autowired
    BeanFactory beans;

    Desk desk;
    PlanId plan;
    RecordCheckIn report;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
        report = new RecordCheckIn(Ids.next(), TODAY.minusDays(2), 4, 1, Set.of());
        desk.progress.checkIn(desk.clinic.self, plan, report, TODAY.minusDays(2), PlanFixtures.at(TODAY.minusDays(2)));
    }

    @Nested
    class Asking {

        @Test
        void isOneClickFromEveryRestrictionThatTheReaderDoesNotEnd() {
            var links = page(desk.clinic.therapist, "").select(".st-lim-acts a[href*=/requests/new]");

            assertThat(links).hasSize(10);
            assertThat(links.eachAttr("href")).contains(here("/requests/new?restriction=lifting-8lb"));
            assertThat(page(desk.clinic.surgeon, "").select("a[href*=/requests/new]"))
                    .isEmpty();
        }

        @Test
        void attachesTheCourseAndSignsTheReason() {
            Document form = page(desk.clinic.therapist, "/requests/new?restriction=lifting-8lb");
            assertThat(form.select("[aria-labelledby=course-h]").text())
                    .contains("Day 20", "Worst 4 of 10, on 19 Nov", "The wound has healed");

            var sent = ask("lifting-8lb");

            assertThat(sent).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo(here(""));
            assertThat(requests()).singleElement().satisfies(request -> {
                assertThat(request.asked().id()).isEqualTo("lifting-8lb");
                assertThat(request.asked().signature().reason()).isEqualTo("Wants to lift her bag");
            });
            assertThat(page(desk.clinic.therapist, "")
                            .select("[data-restriction=lifting-8lb] .st-lim-acts")
                            .text())
                    .contains("Asked 21 Nov, no answer yet")
                    .doesNotContain("Ask the surgeon");
        }

        @Test
        void comesBackWithoutAReason() {
            Map<String, List<String>> fields = fields(desk.clinic.therapist, "/requests/new?restriction=lifting-8lb");

            var refused = desk.send(desk.clinic.therapist, here("/requests"), fields);

            assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Desk.html(refused).select(".st-errors a[href=#reason]")).hasSize(1);
            assertThat(requests()).isEmpty();
        }

        @Test
        void leadsToTheRequestThatIsOpenAlready() {
            ask("lifting-8lb");

            assertThat(desk.open(desk.clinic.therapist, here("/requests/new?restriction=lifting-8lb")))
                    .hasStatus(HttpStatus.FOUND)
                    .redirectedUrl()
                    .isEqualTo(here("/requests/" + requests().get(0).seq()));
        }

        @Test
        void isAboutAnExerciseToo() {
            Map<String, List<String>> fields =
                    Desk.with(fields(desk.clinic.therapist, "/requests/new?exercise=run"), "reason", "A runner");

            assertThat(desk.send(desk.clinic.therapist, here("/requests"), fields))
                    .hasStatus(HttpStatus.FOUND);
            assertThat(requests().get(0).asked().subject()).isEqualTo(Subject.EXERCISE);
        }

        @Test
        void knowsNothingThatThePlanDoesNotHave() {
            assertThat(desk.open(desk.clinic.therapist, here("/requests/new?restriction=nothing")))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(desk.open(desk.clinic.therapist, here("/requests/new"))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class Answering {

        @Test
        void showsTheEffectOfEachAnswerBeforeItIsSigned() {
            Document request = page(desk.clinic.surgeon, asked("lifting-8lb"));

            assertThat(request.select("input[name=answer]").eachAttr("value"))
                    .containsExactly("release", "partly:10", "partly:12", "partly:15", "no");
            assertThat(request.select("details.st-why summary").eachText())
                    .contains("What changes: Release", "What changes: In part: Lifting at most 10 lb");
        }

        @Test
        void releasesAndAnswersAtOnce() {
            String request = asked("lifting-8lb");

            var sent = answer(request, Map.of("answer", "release"));

            assertThat(sent).hasStatus(HttpStatus.FOUND);
            assertThat(requests().get(0).answer()).matches(answer -> answer.outcome() == Outcome.RELEASED);
            assertThat(inForce()).doesNotContain("lifting-8lb");
            Document after = page(desk.clinic.therapist, request);
            assertThat(after.text())
                    .contains("Dr. Helen Marsh answered on", "given", "“As far as this”", "Lifting at most 20 lb");
            assertThat(after.select("form[method=post]"))
                    .allMatch(form -> !form.attr("action").contains("/requests"));
        }

        @Test
        void givesPartWithALimitOfTheSurgeonInItsPlace() {
            answer(asked("lifting-8lb"), Map.of("answer", "partly:12"));

            assertThat(requests().get(0).answer()).matches(answer -> answer.outcome() == Outcome.PARTLY);
            assertThat(desk.plan(plan).day(TODAY).restrictions())
                    .filteredOn(restriction -> restriction.rule() == null)
                    .singleElement()
                    .matches(restriction ->
                            restriction.limit().atMost().toString().equals("12 lb"));
        }

        @Test
        void signsInAdvanceBeforeTheEarliestDay() {
            String request = asked("bending-2");
            assertThat(page(desk.clinic.surgeon, request).text()).contains("Release in advance", "13 Dec");

            answer(request, Map.of("answer", "release"));

            assertThat(desk.plan(plan).day(TODAY).restrictions())
                    .filteredOn(restriction -> restriction.id().equals("bending-2"))
                    .allMatch(restriction -> restriction.end().signedFor() != null);
            assertThat(page(desk.clinic.therapist, "")
                            .select("[data-restriction=bending-2]")
                            .text())
                    .contains("release signed for 13 Dec");
        }

        @Test
        void keepsUntilADayWithNotNow() {
            answer(
                    asked("lifting-8lb"),
                    Map.of("answer", "no", "until.day", "20", "until.month", "12", "until.year", "2026"));

            assertThat(requests().get(0).answer()).matches(answer -> answer.outcome() == Outcome.NO);
            assertThat(page(desk.clinic.therapist, "")
                            .select("[data-restriction=lifting-8lb]")
                            .text())
                    .contains("not before 20 Dec", "Asked 21 Nov, answered");
        }

        @Test
        void offersNoReleaseWithoutWhatItNeeds() {
            Document request = page(desk.clinic.surgeon, asked("submersion"));

            assertThat(request.select("input[name=answer]").eachAttr("value")).containsExactly("no");
            assertThat(request.text()).contains("29 Nov");
            assertThat(answer(actionOf(request), Map.of("answer", "release")))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(requests().get(0).isOpen()).isTrue();
        }

        @Test
        void comesBackWithoutAnAnswerANoteOrARealDay() {
            String request = asked("lifting-8lb");

            var refused = desk.send(
                    desk.clinic.surgeon,
                    here(request),
                    Desk.with(fields(desk.clinic.surgeon, request), "until.day", "31"));

            assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Desk.html(refused).select(".st-errors a").eachAttr("href"))
                    .contains("#answer", "#until", "#reason");
        }

        @Test
        void tellsTheSecondSurgeonWhoWasFaster() {
            String request = asked("lifting-8lb");
            Map<String, List<String>> late =
                    Desk.with(Desk.with(fields(desk.clinic.surgeon, request), "answer", "release"), "reason", "Yes");
            desk.clinic.sign(
                    desk.clinic.surgeon,
                    plan,
                    new Decision.AnswerRequest(requests().get(0).seq(), Outcome.NO),
                    20);
            int seen = desk.plan(plan).seen();

            var conflict = desk.send(desk.clinic.surgeon, here(request), late);

            assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
            assertThat(Desk.html(conflict).select("[role=alert]").text())
                    .contains("answered on", "not now", "Nothing of yours is signed");
            assertThat(desk.plan(plan).seen()).isEqualTo(seen);
        }

        @Test
        void signsOnceWhenSentTwice() {
            String request = asked("lifting-8lb");
            Map<String, List<String>> fields =
                    Desk.with(Desk.with(fields(desk.clinic.surgeon, request), "answer", "release"), "reason", "Yes");
            desk.send(desk.clinic.surgeon, here(request), fields);
            int seen = desk.plan(plan).seen();

            assertThat(desk.send(desk.clinic.surgeon, here(request), fields)).hasStatus(HttpStatus.FOUND);
            assertThat(desk.plan(plan).seen()).isEqualTo(seen);
        }

        @Test
        void clearsAReservedExercise() {
            desk.clinic.sign(desk.clinic.surgeon, plan, new Decision.Reserve("brace"), 20);
            desk.clinic.sign(desk.clinic.therapist, plan, new Decision.AskSurgeon(Subject.EXERCISE, "brace"), 20);

            answer("/requests/" + requests().get(0).seq(), Map.of("answer", "release"));

            assertThat(facts()).hasAtLeastOneElementOfType(Fact.ExerciseCleared.class);
            assertThat(desk.plan(plan).day(TODAY).exercises())
                    .anyMatch(offer -> offer.exercise().id().equals("brace"));
        }

        @Test
        void isGivenWithAReleaseOnItsOwnPage() {
            asked("lifting-8lb");
            Map<String, List<String>> fields = Desk.with(
                    Desk.with(
                            fields(desk.clinic.surgeon, "/releases/new?restriction=lifting-8lb"), "answer", "release"),
                    "reason",
                    "Yes");

            desk.send(desk.clinic.surgeon, here("/releases"), fields);

            assertThat(requests().get(0).answer()).matches(answer -> answer.outcome() == Outcome.RELEASED);
        }
    }

    @Test
    void aRequestKeepsTheCourseAsItWasKnown() {
        String request = asked("lifting-8lb");
        report(new RecordCheckIn(Ids.next(), TODAY, 9, 9, Set.of()));
        report(new RecordCheckIn(Ids.next(), report.id(), report.on(), 7, 1, Set.of(), Set.of(), Set.of(), null, ""));

        assertThat(page(desk.clinic.surgeon, request)
                        .select("[aria-labelledby=course-h]")
                        .text())
                .contains("Worst 4 of 10")
                .doesNotContain("Worst 9", "Worst 7");
    }

    /** An hour after everything else of that day. */
    private void report(RecordCheckIn later) {
        desk.progress.checkIn(
                desk.clinic.self, plan, later, TODAY, PlanFixtures.at(TODAY).plusSeconds(3600));
    }

    @Test
    void keepsARestrictionUntilADayOnItsOwnPage() {
        Document page = page(desk.clinic.surgeon, "/releases/new?restriction=bending-2");
        assertThat(page.select("button[name=answer]").eachAttr("value")).containsExactly("advance", "extend");
        assertThat(page.text()).contains("Its earliest day is 13 Dec", "What changes in the next 28 days");
        Map<String, List<String>> fields = fields(desk.clinic.surgeon, "/releases/new?restriction=bending-2");
        fields.putAll(Map.of("answer", List.of("extend"), "reason", List.of("Slowly")));

        var refused = desk.send(desk.clinic.surgeon, here("/releases"), fields);
        assertThat(Desk.html(refused).select(".st-errors a[href=#until]")).hasSize(1);

        fields.putAll(Map.of("until.day", List.of("20"), "until.month", List.of("12"), "until.year", List.of("2026")));
        assertThat(desk.send(desk.clinic.surgeon, here("/releases"), fields)).hasStatus(HttpStatus.FOUND);
        assertThat(page(desk.clinic.therapist, "")
                        .select("[data-restriction=bending-2]")
                        .text())
                .contains("not before 20 Dec");
    }

    @Test
    void showsWhatATighteningChangesBeforeItIsSigned() {
        Map<String, List<String>> fields = fields(desk.clinic.therapist, "/tightenings/new?demand=bending");
        assertThat(fields).containsEntry("demand", List.of("bending"));
        fields.putAll(Map.of("atMost", List.of("0"), "unit", List.of("level"), "step", List.of("look")));
        int seen = desk.plan(plan).seen();

        var looked = desk.send(desk.clinic.therapist, here("/tightenings"), fields);

        assertThat(looked).hasStatusOk();
        assertThat(Desk.html(looked).select("[aria-labelledby=effects-h]").text())
                .contains("Bending at most 0", "in force");
        assertThat(desk.plan(plan).seen()).isEqualTo(seen);
    }

    private String actionOf(Document request) {
        return request.select("form[action*=/requests/]").attr("action").substring(here("").length());
    }

    private MvcTestResult ask(String restriction) {
        return desk.send(
                desk.clinic.therapist,
                here("/requests"),
                Desk.with(
                        fields(desk.clinic.therapist, "/requests/new?restriction=" + restriction),
                        "reason",
                        "Wants to lift her bag"));
    }

    /** Signed at two in the afternoon, as everything of the fixtures. */
    private String asked(String restriction) {
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.AskSurgeon(Subject.RESTRICTION, restriction), 20);
        return "/requests/" + requests().get(requests().size() - 1).seq();
    }

    private MvcTestResult answer(String request, Map<String, String> typed) {
        Map<String, List<String>> fields = fields(desk.clinic.surgeon, request);
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        fields.put("reason", List.of("As far as this"));
        return desk.send(desk.clinic.surgeon, here(request), fields);
    }

    private Map<String, List<String>> fields(CurrentUser user, String address) {
        return Desk.fields(desk.open(user, here(address)));
    }

    private Document page(CurrentUser user, String address) {
        return Desk.html(desk.open(user, here(address)));
    }

    private List<Request> requests() {
        return Request.in(desk.plan(plan).course().history());
    }

    private List<Fact> facts() {
        return desk.plan(plan).course().history().facts();
    }

    private List<String> inForce() {
        return desk.plan(plan).day(TODAY).restrictions().stream()
                .map(InForce::id)
                .toList();
    }

    private String here(String address) {
        return "/plans/" + plan + address;
    }
}
