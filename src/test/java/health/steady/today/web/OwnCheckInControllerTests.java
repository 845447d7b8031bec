package health.steady.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Observation.CheckIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class OwnCheckInControllerTests {

    private static final String CHECK_IN = "/today/check-in";

    @Autowired
    BeanFactory beans;

    TodayFixtures fixtures;
    Handset phone;
    PlanId plan;

    @BeforeEach
    void meet() {
        fixtures = new TodayFixtures(beans);
        phone = new Handset(beans);
        plan = fixtures.operated(20);
    }

    @Nested
    class Doors {

        @Test
        void signedOutLeadsToSignIn() {
            assertThat(phone.openSignedOut(CHECK_IN)).hasRedirectedUrl("/login");
        }

        @Test
        void areForPatientsOnly() {
            Map<String, List<String>> filled = ordinary();
            for (CurrentUser other :
                    List.of(fixtures.clinic.surgeon, fixtures.clinic.therapist, fixtures.clinic.administrator)) {
                assertThat(phone.open(other, CHECK_IN)).hasStatus(HttpStatus.FORBIDDEN);
                assertThat(phone.send(other, CHECK_IN, filled)).hasStatus(HttpStatus.FORBIDDEN);
            }
        }

        @Test
        void anothersCheckInIsNotFound() {
            String told = sent(ordinary());
            CurrentUser stranger = new PeopleFixtures(beans).self(fixtures.clinic.patient("Somebody Else"));

            assertThat(phone.open(stranger, told)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(phone.open(stranger, told + "/correction")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(phone.open(fixtures.self, "/today/check-ins/none")).hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void aRequestOfAnotherPatientSentAgainStoresNothing() {
            TodayFixtures other = new TodayFixtures(beans);
            other.operated(20);

            MvcTestResult refused = phone.send(other.self, CHECK_IN, ordinary());

            assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Handset.html(refused).select(".st-errors").text()).contains("belongs to another plan");
            assertThat(other.plan().course().history().observations()).isEmpty();
        }
    }

    @Nested
    class AnOrdinaryDay {

        @Test
        void takesFiveTapsOnAPageThatAnswersNothingBeforehand() {
            Document page = phone.page(fixtures.self, CHECK_IN);

            assertThat(page.select("input[checked], option[selected]")).isEmpty();
            assertThat(page.select("[name=dangerSigns]")).hasSizeGreaterThan(10);
            assertThat(page.select("main fieldset")).hasSizeLessThanOrEqualTo(7);
        }

        @Test
        void isStoredOnceAndSaysWhatItComesTo() {
            Map<String, List<String>> filled = ordinary();
            String told = sent(filled);
            sent(filled);

            assertThat(reports()).singleElement().returns(2, CheckIn::backPain).returns(1, CheckIn::legPain);
            assertThat(phone.page(fixtures.self, told).text())
                    .contains("Sore but better within a day: that is normal", "Why?");
        }

        @Test
        void isSaidOnTodaysPage() {
            sent(ordinary());

            assertThat(phone.page(fixtures.self, "/today")
                            .select("#ci-h")
                            .parents()
                            .text())
                    .contains("You checked in at", "Correct it");
        }
    }

    @Nested
    class TooMuch {

        @Test
        void isEasedAtOnceAndSaidWithItsSource() {
            String told = sent(filled("backPain", "5", "raised", "yes", "raisedAfter", "walk"));

            assertThat(reports()).singleElement().returns(Set.of("walk"), CheckIn::raisedAfter);
            assertThat(phone.page(fixtures.self, told).text())
                    .contains("That was too much, too soon", "until you had two good days running", "line 22");
        }
    }

    @Nested
    class WhatCannotBe {

        @ParameterizedTest
        @CsvSource({
            "backPain, '', Choose a number from 0 to 10.",
            "backPain, 11, Choose a number from 0 to 10. You wrote “11”.",
            "legPain, a lot, Choose a number from 0 to 10. You wrote “a lot”.",
            "none, '', One of the two.",
            "dangerSigns, RF04, One of the two.",
            "raised, maybe, Choose yes or no.",
            "raised, yes, “Something else” is an answer too.",
            "on, 2026-13-01, This page is too old."
        })
        void isRefusedAtItsFieldAndStaysTyped(String field, String typed, String says) {
            MvcTestResult refused = phone.send(fixtures.self, CHECK_IN, filled(field, typed, "note", "Still here"));

            assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            Document page = Handset.html(refused);
            assertThat(page.select(".st-errors").text()).contains(says);
            assertThat(page.select("[name=note]").text()).isEqualTo("Still here");
            assertThat(reports()).isEmpty();
        }

        @Test
        void isAUnknownSignADayToComeOrALongNote() {
            assertThat(refusal(filled("none", "", "dangerSigns", "RF99")))
                    .contains("Choose danger signs from the list");
            assertThat(refusal(filled("on", fixtures.today().plusDays(1).toString())))
                    .contains("has not come yet");
            assertThat(refusal(filled("on", fixtures.today().minusDays(8).toString())))
                    .contains("Choose a day from");
            assertThat(refusal(filled("note", "x".repeat(1001)))).contains("Write at most 1000 characters.", "1001");
            assertThat(reports()).isEmpty();
        }

        private String refusal(Map<String, List<String>> fields) {
            return Handset.html(phone.send(fixtures.self, CHECK_IN, fields))
                    .select(".st-errors")
                    .text();
        }
    }

    @Nested
    class ACorrection {

        @Test
        void takesThePlaceOfWhatWasSentWhichStays() {
            String told = sent(filled("backPain", "8"));

            sent(correction(told, "backPain", "2"));

            assertThat(reports()).singleElement().returns(2, CheckIn::backPain);
            assertThat(phone.page(fixtures.self, told).text()).contains("You have corrected this check-in");
        }

        @Test
        void leavesADangerSignOpen() {
            String told = sent(filled("none", "", "dangerSigns", "RF04"));

            sent(correction(told, "dangerSigns", "", "none", "true"));

            assertThat(reports()).flatExtracting(CheckIn::dangerSigns).containsExactly("RF04");
        }

        @Test
        void ofACorrectedOneLeadsToTheNewer() {
            String told = sent(ordinary());
            sent(correction(told, "backPain", "3"));

            assertThat(phone.open(fixtures.self, told + "/correction")).hasStatus(HttpStatus.FOUND);
        }

        private Map<String, List<String>> correction(String told, String... changes) {
            return Handset.fields(phone.page(fixtures.self, told + "/correction"), CHECK_IN, changes);
        }
    }

    @Nested
    class OnceAWeek {

        @Test
        void asksForSleepConfidenceAndWhatIsHardest() {
            assertThat(phone.page(fixtures.self, CHECK_IN).select("[name=sleep], [name=confidence], [name=hardest]"))
                    .hasSize(11 + 11 + 1);

            sent(filled("sleep", "7", "confidence", "4", "hardest", "Getting out of bed"));

            assertThat(phone.page(fixtures.self, CHECK_IN).select("[name=sleep]"))
                    .isEmpty();
        }
    }

    @Test
    void asksForNeckAndArmAfterANeckOperation() {
        assertThat(phone.page(fixtures.self, CHECK_IN).text())
                .contains("Worst back pain today", "Worst leg pain today");
    }

    @Test
    void asksTheDatabaseAtMostSevenTimes() {
        fixtures.progress.checkIn(
                fixtures.self,
                plan,
                new RecordCheckIn(Ids.next(), fixtures.today(), 1, 1, Set.of()),
                fixtures.today(),
                PlanFixtures.at(fixtures.today()));

        assertThat(StatementCount.during(() -> phone.open(fixtures.self, CHECK_IN)))
                .hasSizeLessThanOrEqualTo(7);
    }

    private String sent(Map<String, List<String>> fields) {
        MvcTestResult result = phone.send(fixtures.self, CHECK_IN, fields);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return "/today/check-ins/" + fields.get("submission").get(0);
    }

    private List<CheckIn> reports() {
        return fixtures.plan().course().history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(said -> (CheckIn) said)
                .toList();
    }

    private Map<String, List<String>> ordinary() {
        return filled();
    }

    private Map<String, List<String>> filled(String... changes) {
        Map<String, List<String>> fields = Handset.fields(
                phone.page(fixtures.self, CHECK_IN),
                CHECK_IN,
                "none",
                "true",
                "backPain",
                "2",
                "legPain",
                "1",
                "raised",
                "no");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1].isEmpty() ? List.of("") : List.of(changes[i + 1]));
        }
        return fields;
    }
}
