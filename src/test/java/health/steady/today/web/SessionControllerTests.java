package health.steady.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.SessionLog;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@SteadyTest
class SessionControllerTests {

    private static final String SESSIONS = "/today/sessions";

    @Autowired
    BeanFactory beans;

    TodayFixtures fixtures;
    Handset phone;
    PlanId plan;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
        phone = new Handset(beans);
        plan = fixtures.operated(3);
    }

    @Nested
    class Doors {

        @Test
        void signedOutLeadsToSignIn() {
            assertThat(phone.openSignedOut(SESSIONS)).hasRedirectedUrl("/login");
            assertThat(phone.openSignedOut(SESSIONS + "/new?exercise=walk")).hasRedirectedUrl("/login");
        }

        @Test
        void areForPatientsOnly() {
            for (CurrentUser other :
                    List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
                assertThat(phone.open(other, SESSIONS)).hasStatus(HttpStatus.FORBIDDEN);
                assertThat(phone.send(other, SESSIONS, tick("walk"))).hasStatus(HttpStatus.FORBIDDEN);
            }
            assertThat(sessions()).isEmpty();
        }

        @Test
        void anothersEntryIsNotFound() {
            phone.send(fixtures.self, SESSIONS, tick("walk"));
            String entry = sessions().get(0).id().toString();
            CurrentUser stranger = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

            assertThat(phone.open(stranger, SESSIONS + "/" + entry + "/correction"))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(phone.open(fixtures.self, SESSIONS + "/no-id/correction"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void aRequestOfAnotherPatientSentAgainStoresNothing() {
            Map<String, List<String>> request = tick("walk");
            CurrentUser stranger = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));
            TodayFixtures other = new TodayFixtures(beans);
            other.operated(3);

            assertThat(phone.send(other.self, SESSIONS, request)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(phone.send(stranger, SESSIONS, request)).hasStatusOk();
            assertThat(other.plan().course().history().observations()).isEmpty();
            assertThat(sessions()).isEmpty();
        }
    }

    @Nested
    class OneTap {

        @Test
        void notesAWalkOfTheGoal() {
            int goal = fixtures.plan().day(fixtures.today()).walking().minutes();

            assertThat(phone.send(fixtures.self, SESSIONS, tick("walk"))).hasRedirectedUrl("/today");

            assertThat(sessions())
                    .singleElement()
                    .returns("walk", SessionLog::exercise)
                    .returns(goal, SessionLog::minutes)
                    .returns(1, SessionLog::times);
            assertThat(today().select(".st-pips .is-done")).hasSize(1);
        }

        @Test
        void twiceNotesOnce() {
            Map<String, List<String>> tap = tick("walk");
            phone.send(fixtures.self, SESSIONS, tap);
            phone.send(fixtures.self, SESSIONS, tap);

            assertThat(sessions()).hasSize(1);
        }

        @Test
        void countsUntilAnExerciseIsDone() {
            String exercise = today().select("[data-exercise] form.st-tick")
                    .first()
                    .parents()
                    .select("[data-exercise]")
                    .first()
                    .attr("data-exercise");
            int of = fixtures.plan().day(fixtures.today()).exercises().stream()
                    .filter(offer -> offer.exercise().id().equals(exercise))
                    .findFirst()
                    .orElseThrow()
                    .dose()
                    .timesADay();
            for (int i = 0; i < of; i++) {
                assertThat(today().select("[data-exercise=%s] .st-ticked".formatted(exercise)))
                        .isEmpty();
                phone.send(fixtures.self, SESSIONS, tick(exercise));
            }

            assertThat(today().select("[data-exercise=%s] .st-ticked".formatted(exercise)))
                    .hasSize(1);
            assertThat(sessions()).hasSize(of);
        }

        @Test
        void isRefusedForWhatTodayWithholds() {
            String held = fixtures.plan()
                    .day(fixtures.today())
                    .withheld()
                    .get(0)
                    .exercise()
                    .id();

            var refused = phone.send(fixtures.self, SESSIONS, with("exercise", held));

            assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Handset.html(refused).select(".st-errors").text()).contains("This is not for today");
            assertThat(sessions()).isEmpty();
        }

        @Test
        void isKeptAndMarkedForWhatWasShownBeforeThePlanChanged() {
            Map<String, List<String>> tap = tick("brace");
            fixtures.sign(fixtures.clinic.therapist, plan, new Decision.Remove("brace"), fixtures.today());

            var noted = phone.send(fixtures.self, SESSIONS, tap);

            assertThat(noted).hasRedirectedUrl("/today");
            assertThat(noted).flash().containsEntry("noted", "today.session.noted.off-plan");
            assertThat(phone.page(fixtures.self, SESSIONS).text()).contains("Your plan does not have it today.");
        }
    }

    @Nested
    class AllThatThereIsToSay {

        @Test
        void isKept() {
            phone.send(
                    fixtures.self,
                    SESSIONS,
                    with(
                            "exercise",
                            "brace",
                            "outcome",
                            "SKIPPED",
                            "effort",
                            "TOO_HARD",
                            "pain",
                            "4",
                            "note",
                            "My knee hurt"));

            assertThat(sessions()).singleElement().returns(4, SessionLog::pain).returns(0, SessionLog::times);
            assertThat(phone.page(fixtures.self, SESSIONS).text()).contains("Left out", "My knee hurt", "pain 4 of 10");
        }

        @ParameterizedTest
        @CsvSource({
            "pain, 11, Choose a number from 0 to 10. You wrote “11”.",
            "pain, a lot, Choose a number from 0 to 10. You wrote “a lot”.",
            "times, 25, Choose a number from 0 to 24. You wrote “25”.",
            "minutes, 601, Choose a number from 0 to 600. You wrote “601”.",
            "minutes, '', Say how many minutes you walked.",
            "outcome, FLEW, Choose one of these.",
            "on, 2026-02-30, This page is too old. Open it again."
        })
        void isRefusedAtItsFieldAndStaysTyped(String field, String typed, String says) {
            var refused = phone.send(fixtures.self, SESSIONS, with(field, typed, "note", "Still here"));

            assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            Document page = Handset.html(refused);
            assertThat(page.select(".st-errors").text()).contains(says);
            assertThat(page.select("[name=note]").text()).isEqualTo("Still here");
            assertThat(sessions()).isEmpty();
        }

        @Test
        void ofTomorrowIsRefused() {
            var refused = phone.send(
                    fixtures.self,
                    SESSIONS,
                    with("on", fixtures.today().plusDays(1).toString()));

            assertThat(Handset.html(refused).select(".st-errors").text()).contains("has not come yet");
        }

        @Test
        void ofBeforeSurgeryIsRefused() {
            var refused = phone.send(
                    fixtures.self,
                    SESSIONS,
                    with("on", fixtures.today().minusDays(4).toString()));

            assertThat(Handset.html(refused).select(".st-errors").text()).contains("before the surgery");
        }
    }

    @Nested
    class ACorrection {

        @Test
        void takesThePlaceOfTheEntry() {
            phone.send(fixtures.self, SESSIONS, tick("walk"));
            String entry = sessions().get(0).id().toString();

            Document page = phone.page(fixtures.self, SESSIONS + "/" + entry + "/correction");
            phone.send(fixtures.self, SESSIONS, Handset.fields(page, SESSIONS, "minutes", "3"));

            assertThat(sessions()).singleElement().returns(3, SessionLog::minutes);
        }

        @Test
        void takesBackWhatWasNotedByMistake() {
            phone.send(fixtures.self, SESSIONS, tick("walk"));
            String entry = sessions().get(0).id().toString();

            Document page = phone.page(fixtures.self, SESSIONS + "/" + entry + "/correction");
            phone.send(fixtures.self, SESSIONS, Handset.fields(page, SESSIONS, "outcome", "NOT_DONE"));

            assertThat(sessions()).isEmpty();
            assertThat(today().select(".st-pips .is-done")).isEmpty();
        }

        @Test
        void isMadeOnce() {
            phone.send(fixtures.self, SESSIONS, tick("walk"));
            String entry = sessions().get(0).id().toString();
            Document page = phone.page(fixtures.self, SESSIONS + "/" + entry + "/correction");
            phone.send(fixtures.self, SESSIONS, Handset.fields(page, SESSIONS, "minutes", "3"));

            var again = phone.send(
                    fixtures.self,
                    SESSIONS,
                    Handset.fields(
                            page,
                            SESSIONS,
                            "minutes",
                            "4",
                            "submission",
                            Ids.next().toString()));

            assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(sessions()).singleElement().returns(3, SessionLog::minutes);
        }
    }

    @Test
    void withoutAPlanThereIsNothingToNote() {
        CurrentUser stranger = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

        assertThat(phone.page(stranger, SESSIONS + "/new?exercise=walk").text()).contains("Nothing to fill in now");
    }

    private Document today() {
        return phone.page(fixtures.self, "/today");
    }

    private List<SessionLog> sessions() {
        return fixtures.plan().course().history().observations().stream()
                .filter(SessionLog.class::isInstance)
                .map((Observation said) -> (SessionLog) said)
                .toList();
    }

    /** The form behind a tick on today's page. */
    private Map<String, List<String>> tick(String exercise) {
        FormElement form = today().select("form[action=%s]".formatted(SESSIONS)).forms().stream()
                .filter(each -> each.select("[name=exercise]").val().equals(exercise))
                .findFirst()
                .orElseThrow();
        return Handset.fields(form);
    }

    private Map<String, List<String>> with(String... changes) {
        return Handset.fields(phone.page(fixtures.self, SESSIONS + "/new?exercise=walk"), SESSIONS, changes);
    }
}
