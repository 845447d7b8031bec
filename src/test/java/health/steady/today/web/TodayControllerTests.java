package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.library.ApprovalFixtures;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.plan.DaySheet;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.plan.Shown;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Dose;
import health.steady.protocol.Lesson;
import health.steady.protocol.RungRef;
import health.steady.site.database.BehindTheLock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SteadyTest
class TodayControllerTests {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

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

    @Nested
    class Doors {

        @Test
        void signedOutLeadsToSignIn() {
            assertThat(browser.get().uri("/today").header("Accept", HTML)).hasRedirectedUrl("/login");
            assertThat(browser.get().uri("/today").header("Accept", JSON)).hasStatus(HttpStatus.UNAUTHORIZED);
        }

        @Test
        void isForPatientsOnly() {
            for (CurrentUser other :
                    List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
                assertThat(ask(other, HTML)).hasStatus(HttpStatus.FORBIDDEN);
                assertThat(ask(other, JSON)).hasStatus(HttpStatus.FORBIDDEN);
            }
        }

        @Test
        void showsNobodyElsesDay() {
            fixtures.operated(20);
            CurrentUser other = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

            assertThat(page(other).select("[data-exercise], [data-restriction], [data-withheld]"))
                    .isEmpty();
            assertThat(ask(other, JSON)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class Closed {

        @Test
        void saysSoAndOffersNothing() {
            PlanId plan = fixtures.operated(20);
            fixtures.sign(fixtures.clinic.surgeon, plan, new Decision.Close(), fixtures.today());

            Document page = page();

            assertThat(page.text()).contains("No plan today", "This plan has ended");
            assertThat(page.select("[data-exercise], [data-restriction]")).isEmpty();
        }
    }

    @Nested
    class Page {

        @ParameterizedTest
        @ValueSource(ints = {0, 3, 20, 45, 100, 200})
        void offersWhatTheEngineOffersAndNothingElse(int day) {
            fixtures.operated(day);
            DayPlan plan = today();

            Document page = page();
            List<String> withheld = ids(page, "withheld");
            assertThat(ids(page, "exercise"))
                    .containsExactlyInAnyOrderElementsOf(offered(plan))
                    .noneMatch(withheld::contains);
        }

        @Test
        void showsEveryRestrictionBeforeTheFirstExercise() {
            fixtures.operated(20);
            Document page = page();

            assertThat(ids(page, "restriction"))
                    .containsExactlyInAnyOrderElementsOf(
                            today().restrictions().stream().map(InForce::id).toList());
            List<Element> all = new ArrayList<>(page.select("[data-restriction], [data-exercise]"));
            int lastLimit = all.lastIndexOf(page.select("[data-restriction]").last());
            int firstExercise = all.indexOf(page.select("[data-exercise]").first());
            assertThat(lastLimit).isLessThan(firstExercise);
        }

        @Test
        void showsOneCardForEachDemandAndWhatComesThen() {
            fixtures.operated(20);

            Element card = page().selectFirst("details[data-restriction=lifting-8lb]");
            assertThat(card.attr("data-limit")).isEqualTo("Lift at most 8 pounds");
            assertThat(card.select("[data-restriction=lifting-20lb]").text()).startsWith("Lift at most 20 pounds.");
            assertThat(page().select("details[data-restriction=lifting-20lb]")).isEmpty();
        }

        @Test
        void tellsWhatToKnowAsItIsKept() {
            fixtures.operated(20);
            List<String> told = ids(page(), "lesson");

            assertThat(told)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            today().lessons().stream().map(Lesson::id).toList());
            assertThat(plans.shownOn(fixtures.self, fixtures.plan(), fixtures.today()))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.sheet().lessons())
                            .extracting(DaySheet.Lesson::id)
                            .containsExactlyInAnyOrderElementsOf(told));
        }

        @Test
        void tellsNothingElseToKnowWhileAStopIsOpen() {
            PlanId plan = fixtures.operated(20);
            fixtures.reports(plan, "RF01");

            assertThat(ids(page(), "lesson")).isEmpty();
        }

        @Test
        void saysPhaseAndStage() {
            PlanId plan = fixtures.operated(45);
            fixtures.advance(plan, fixtures.today().minusDays(31));
            Document page = page();

            assertThat(page.body().attr("data-phase")).isEqualTo("WEEKS_6_12");
            assertThat(page.body().attr("data-stage")).isEqualTo("WEEKS_2_6");
            assertThat(page.select("h1").text()).isEqualTo("Day 45 after surgery");
            assertThat(page.text()).contains("Weeks 6–12. You stay on the 2–6-week programme");
        }

        @Test
        void showsAChangedDoseWithWhoAndWhyAsPlainText() {
            PlanId plan = fixtures.operated(20);
            LocalDate lately = fixtures.today().minusDays(6);
            fixtures.advance(plan, lately);
            Dose eight = new Dose(1, 8, 0, 0, true, null, 0, 2, Set.of());
            fixtures.sign(
                    fixtures.clinic.therapist,
                    plan,
                    new Decision.Change(new RungRef("lying-march", "basic"), eight),
                    lately);

            Element march = page().selectFirst("[data-exercise=lying-march]");
            assertThat(march.text()).contains("8 times each side.", "Jonas Okafor: “A <b>good</b> reason”");
        }

        @Test
        void withholdsEverythingWhileAStopIsOpenAndSaysWhomToCall() {
            PlanId plan = fixtures.operated(20);
            fixtures.reports(plan, "RF03");
            Document page = page();

            assertThat(ids(page, "exercise")).isEmpty();
            assertThat(page.select("[data-walking]")).isEmpty();
            assertThat(ids(page, "withheld")).isNotEmpty();
            assertThat(page.select(".st-msg-danger").text()).contains("Stop all exercises and walks");
            assertThat(page.select("a[href=tel:911]")).isNotEmpty();
        }

        @Test
        void beforeSurgeryShowsWhenItIsAndNothingToDo() {
            fixtures.assigned(fixtures.today().plusDays(9));
            Document page = page();

            assertThat(page.select("h1").text()).isEqualTo("9 days until your surgery");
            assertThat(page.select("[data-exercise], [data-walking], [data-restriction]"))
                    .isEmpty();
            assertThat(page.text()).doesNotContain("No limits");
        }

        @Test
        void withoutAPlanSaysSoAndWhomToCall() {
            Document page = page();

            assertThat(page.select("h1").text()).isEqualTo("No plan yet");
            assertThat(page.select("a[href^=tel:]")).isNotEmpty();
            assertThat(ask(fixtures.self, JSON)).hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void ofABrokenHistorySaysToCallTheClinic() {
            breakHistory(fixtures.operated(20));
            Document page = page();

            assertThat(page.select("h1").text()).isEqualTo("We can’t show your plan");
            assertThat(page.select("a[href=tel:911]")).isNotEmpty();
            assertThat(page.select("[data-exercise], [data-walking], [data-restriction], [data-withheld]"))
                    .isEmpty();
        }

        @Test
        void isKeptByNoBrowser() {
            fixtures.operated(20);

            assertThat(ask(fixtures.self, HTML))
                    .headers()
                    .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        }
    }

    @Nested
    class Review {

        @Test
        void marksAPlanWhoseProtocolTheClinicHasNotApproved() {
            ApprovalFixtures said = new ApprovalFixtures(beans);
            fixtures.operated(20);
            assertThat(page().select(".st-day .st-badge").text()).isEqualTo("Unreviewed");
            assertThat(page().text()).contains("Your clinic has not approved the text behind this plan.");

            said.approvedBy(fixtures.clinic.surgeon, fixtures.clinic.therapist);
            assertThat(page().text()).doesNotContain("Unreviewed", "has not approved");
        }
    }

    @Nested
    class Evidence {

        @Test
        void eachOpeningIsKeptAsShown() {
            fixtures.operated(20);
            page();
            json();

            PlanView plan = fixtures.plan();
            assertThat(plans.shownOn(fixtures.self, plan, fixtures.today()))
                    .hasSize(2)
                    .extracting(Shown::sheet)
                    .containsOnly(plans.sheet(plan, plan.day(fixtures.today()), "en"));
        }

        @Test
        void aLookWithoutThePageIsNot() {
            fixtures.operated(20);

            assertThat(browser.head().uri("/today").with(as(fixtures.self)).exchange())
                    .hasStatus(HttpStatus.NO_CONTENT);

            assertThat(plans.shownOn(fixtures.self, fixtures.plan(), fixtures.today()))
                    .isEmpty();
        }

        @Test
        void aRefusedOpeningIsNot() {
            fixtures.operated(20);
            ask(fixtures.clinic.therapist, HTML);

            assertThat(plans.shownOn(fixtures.self, fixtures.plan(), fixtures.today()))
                    .isEmpty();
        }

        @Test
        void asksTheDatabaseAtMostSixTimesAndTheAuditOnce() {
            fixtures.operated(45);
            page();

            Map.of(HTML, 6, JSON, 5)
                    .forEach((form, most) -> assertThat(StatementCount.during(() -> ask(fixtures.self, form)))
                            .hasSizeLessThanOrEqualTo(most)
                            .filteredOn(sql -> sql.contains("append_audit"))
                            .hasSize(1));
        }
    }

    @Nested
    class Json {

        @Test
        void hasTheFieldsOfVersion1InTheirOrder() {
            fixtures.operated(20);
            JsonNode day = json();

            assertThat(day.propertyNames())
                    .containsExactly(
                            "version",
                            "date",
                            "dayPostOp",
                            "standing",
                            "phase",
                            "stage",
                            "restrictions",
                            "walking",
                            "exercises",
                            "withheld",
                            "instructions",
                            "messages",
                            "next");
            assertThat(day.get("version").intValue()).isEqualTo(1);
            assertThat(day.get("date").stringValue()).isEqualTo(fixtures.today().toString());
            assertThat(day.get("dayPostOp").intValue()).isEqualTo(20);
        }

        @Test
        void givesLimitsAsNumbersWithUntilAndCause() {
            fixtures.operated(20);
            JsonNode lifting = find(json().get("restrictions"), "lifting-8lb");

            assertThat(lifting.propertyNames()).containsExactly("id", "demand", "limit", "text", "until", "cause");
            assertThat(lifting.get("limit").toString()).isEqualTo("{\"value\":8,\"unit\":\"lb\"}");
            assertThat(lifting.get("until").propertyNames())
                    .containsExactly("by", "notBefore", "needs", "signedFor", "heldBy", "askedOn", "overdue");
            assertThat(lifting.get("cause").propertyNames()).containsExactly("kind", "by", "on", "reason", "sources");
            assertThat(lifting.at("/cause/kind").stringValue()).isEqualTo("signed");
            assertThat(lifting.at("/cause/by/name").stringValue()).isEqualTo("Dr. Helen Marsh");
            assertThat(lifting.at("/cause/sources/0").propertyNames()).containsExactly("id", "title", "place");
        }

        @Test
        void givesDosesAndWalkingWithTheirCauses() {
            fixtures.operated(20);
            JsonNode day = json();

            assertThat(day.get("walking").propertyNames()).containsExactly("minutes", "times", "alternatives", "cause");
            assertThat(day.at("/exercises/0").propertyNames()).containsExactly("id", "rung", "text", "dose", "cause");
            assertThat(day.at("/exercises/0/dose").propertyNames())
                    .containsExactly(
                            "sets",
                            "reps",
                            "holdSeconds",
                            "restSeconds",
                            "perSide",
                            "load",
                            "minutes",
                            "timesADay",
                            "days");
        }

        @Test
        void givesReasonsWithoutADose() {
            fixtures.operated(3);

            assertThat(json().get("withheld").values()).isNotEmpty().allSatisfy(held -> {
                assertThat(held.propertyNames()).containsExactly("id", "text", "reasons");
                assertThat(held.at("/reasons/0").propertyNames()).containsExactly("kind", "id", "until");
            });
        }

        @Test
        void offersWhatThePageOffers() {
            fixtures.operated(45);
            List<String> offered = new ArrayList<>();
            JsonNode day = json();
            day.get("exercises")
                    .forEach(exercise -> offered.add(exercise.get("id").stringValue()));
            day.at("/walking/alternatives")
                    .forEach(exercise -> offered.add(exercise.get("id").stringValue()));

            assertThat(offered).containsExactlyInAnyOrderElementsOf(ids(page(), "exercise"));
        }

        @Test
        void ofABrokenHistoryHoldsNoPlan() {
            breakHistory(fixtures.operated(20));
            JsonNode day = json();

            assertThat(day.get("standing").stringValue()).isEqualTo("CALL_CLINIC");
            assertThat(day.get("walking").isNull()).isTrue();
            assertThat(day.get("exercises")).isEmpty();
        }
    }

    private MvcTestResult ask(CurrentUser user, String accept) {
        return browser.get()
                .uri("/today")
                .header("Accept", accept)
                .with(as(user))
                .exchange();
    }

    private Document page() {
        return page(fixtures.self);
    }

    private Document page(CurrentUser patient) {
        MvcTestResult result = ask(patient, HTML);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(body(result));
    }

    private JsonNode json() {
        MvcTestResult result = ask(fixtures.self, JSON);
        assertThat(result).hasStatusOk();
        return new JsonMapper().readTree(body(result));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private DayPlan today() {
        return fixtures.plan().day(fixtures.today());
    }

    private static List<String> offered(DayPlan day) {
        List<Offer> offers = new ArrayList<>(day.exercises());
        if (day.walking() != null) {
            offers.addAll(day.walking().alternatives());
        }
        return offers.stream().map(offer -> offer.exercise().id()).toList();
    }

    private static List<String> ids(Document page, String what) {
        return page.select("[data-" + what + "]").eachAttr("data-" + what);
    }

    private static JsonNode find(JsonNode list, String id) {
        return list.values().stream()
                .filter(entry -> entry.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void breakHistory(PlanId plan) {
        new BehindTheLock(beans).ask(jdbc -> jdbc.sql("""
                        insert into plan_fact (clinic_id, patient_id, plan_id, seq, kind, kind_version, author,
                            author_as, recorded_at, effective_on, reason, payload, submission)
                        select clinic_id, patient_id, plan_id, seq + 1, 'from-tomorrow', 1, author,
                            author_as, recorded_at, effective_on, reason, payload, gen_random_uuid()
                        from plan_fact where plan_id = ? order by seq desc limit 1""").param(plan.value()).update());
    }
}
