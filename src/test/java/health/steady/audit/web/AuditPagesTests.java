package health.steady.audit.web;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.SteadyTest;
import health.steady.audit.AuditFixtures;
import health.steady.audit.AuditFixtures.Kept;
import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.site.database.TestDatabase;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SteadyTest
class AuditPagesTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PlanApi plans;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    PlanFixtures clinic;
    AuditFixtures audit;
    PlanId plan;

    @BeforeEach
    void theTherapistLooks() {
        clinic = new PlanFixtures(beans);
        audit = new AuditFixtures(beans);
        plan = clinic.operated();
        plans.plan(clinic.therapist, plan);
    }

    @Nested
    class Search {

        @Test
        void showsWhoDidWhatWithWhoseRecordTheLatestFirst() {
            Document page = html(open(clinic.administrator, "/audit"));

            Element latest = page.select("tbody tr").first();
            assertThat(latest.text())
                    .contains("Jonas Okafor", "Physical therapist", "looked at", "plan", "Maria Lindqvist");
            assertThat(page.select("tbody tr")).hasSizeGreaterThan(5);
        }

        @Test
        void namesNoRestrictionAndNoReasonOfAPlan() {
            assertThat(html(open(clinic.administrator, "/audit")).text())
                    .doesNotContain("A good reason", "bending", "microdiscectomy");
        }

        @Test
        void findsByPersonPatientActionThingAndDays() {
            String day = LocalDate.ofInstant(clock.instant(), clinic.administrator.zone())
                    .toString();
            MvcTestResult sent = search(
                    "person",
                    "okafor",
                    "patient",
                    "Maria Lind",
                    "action",
                    "READ",
                    "what",
                    "plan",
                    "from",
                    day,
                    "to",
                    day);

            assertThat(sent).hasStatus(HttpStatus.FOUND);
            String address = sent.getResponse().getRedirectedUrl();
            assertThat(address).doesNotContainIgnoringCase("okafor").doesNotContain("Maria");
            Document found = html(open(clinic.administrator, address));
            assertThat(found.select("tbody tr")).hasSize(1);
            assertThat(found.select("[name=person]").val()).isEqualTo("Jonas Okafor");
            assertThat(found.select("[name=patient]").val()).isEqualTo("Maria Lindqvist");
            assertThat(found.select("[name=action] option[selected]").val()).isEqualTo("READ");
        }

        @Test
        void isItselfRecorded() {
            open(clinic.administrator, "/audit");
            open(clinic.administrator, "/audit?patient=" + clinic.patient.id());

            assertThat(audit.aboutTheClinicOf(clinic.administrator))
                    .extracting(Kept::inShort)
                    .contains("READ audit");
            assertThat(audit.about(clinic.patient.id()))
                    .last()
                    .satisfies(kept -> assertThat(kept.inShort()).isEqualTo("READ audit"));
        }

        @ParameterizedTest
        @CsvSource({
            "person, Nobody Here, Nobody of this clinic",
            "patient, Nobody Here, No patient of this clinic",
            "action, DESTROYED, Choose one from the list",
            "what, everything, Choose one from the list",
            "from, 2026-02-30, This day does not exist",
            "to, yesterday, This day does not exist"
        })
        void refusesAtTheFieldWhatItCannotSearch(String field, String typed, String said) {
            MvcTestResult refused = search(field, typed);

            assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            Document page = html(refused);
            assertThat(page.select("#" + field + "-error").text()).contains(said);
            assertThat(page.select(".st-errors a").attr("href")).isEqualTo("#" + field);
            if (page.select("[name=" + field + "]").is("input")) {
                assertThat(page.select("[name=" + field + "]").val()).isEqualTo(typed);
            }
        }

        @Test
        void refusesAnEndBeforeTheBeginning() {
            assertThat(html(search("from", "2026-11-20", "to", "2026-11-19"))
                            .select("#to-error")
                            .text())
                    .contains("before the first");
        }

        @Test
        void offersThoseOfTheSameName() {
            clinic.patient("Maria Lindgren");

            Document page = html(search("patient", "Maria Lind", "action", "READ"));

            assertThat(page.select("[aria-labelledby=which-h] a")).hasSize(2);
            String address = page.select("[aria-labelledby=which-h] a:contains(Lindqvist)")
                    .attr("href");
            assertThat(address).contains("patient=" + clinic.patient.id(), "action=READ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?person=1-1-1-1-1",
                    "?patient=x",
                    "?action=DROP",
                    "?what='--",
                    "?from=2026-99-99",
                    "?page=0",
                    "?page=9999"
                })
        void refusesAnAddressThatNobodyOffered(String query) {
            assertThat(open(clinic.administrator, "/audit" + query)).hasStatus(HttpStatus.BAD_REQUEST);
        }

        @Test
        void saysThatThereIsNothing() {
            assertThat(html(open(clinic.administrator, "/audit?to=2020-01-01")).text())
                    .contains("No entries");
        }

        @Test
        void turnsPages() {
            for (int look = 0; look < 60; look++) {
                plans.plan(clinic.therapist, plan);
            }
            Document first = html(open(clinic.administrator, "/audit?what=plan"));
            Document second =
                    html(open(clinic.administrator, first.select("a[rel=next]").attr("href")));

            assertThat(first.select("tbody tr")).hasSize(50);
            assertThat(second.select("tbody tr")).isNotEmpty();
            assertThat(second.select("a[rel=prev]")).hasSize(1);
        }

        @Test
        void showsAnotherClinicNothing() {
            CurrentUser elsewhere = new PlanFixtures(beans).administrator;

            assertThat(html(open(elsewhere, "/audit?patient=" + clinic.patient.id()))
                            .select("tbody tr"))
                    .isEmpty();
        }
    }

    @Nested
    class Verification {

        @Test
        void saysThatNothingWasChangedAndIsRecorded() {
            assertThat(html(open(clinic.administrator, "/audit/verification")).text())
                    .contains("Not verified yet");

            assertThat(send(clinic.administrator, "/audit/verification", Map.of()))
                    .hasRedirectedUrl("/audit/verification");

            Document page = html(open(clinic.administrator, "/audit/verification"));
            assertThat(page.select("[data-flaws]").attr("data-flaws")).isEqualTo("0");
            assertThat(page.text()).contains("Nothing was changed", "Alex Moore");
            assertThat(audit.aboutTheClinicOf(clinic.administrator))
                    .extracting(Kept::inShort)
                    .contains("WROTE audit-verification");
        }

        @Test
        void namesTheRecordAndTheRow() {
            TestDatabase.tamperer(environment)
                    .sql("delete from audit_entry where chain = ? and seq = 3")
                    .param(clinic.patient.id().value())
                    .update();

            send(clinic.administrator, "/audit/verification", Map.of());

            Document page = html(open(clinic.administrator, "/audit/verification"));
            assertThat(page.select("tbody tr").text()).isEqualTo("Maria Lindqvist removed row 3");
        }
    }

    @Nested
    class WhoLooked {

        @Test
        void tellsThePatientInPlainWords() {
            plans.plan(clinic.therapist, plan);
            plans.listed(clinic.surgeon, List.of(clinic.patient.id()));
            assertThat(plans.plan(new PlanFixtures(beans).therapist, plan)).isEmpty();

            List<String> lines =
                    html(open(clinic.self, "/who-looked")).select("section li").eachText();

            assertThat(lines)
                    .anyMatch(line -> line.matches(
                            "Jonas Okafor, physical therapist looked at your plan 2 times, last at \\d+:\\d\\d [ap]m"))
                    .anyMatch(line -> line.startsWith("Dr. Helen Marsh, surgeon changed your plan at "))
                    .anyMatch(line -> line.startsWith("Dr. Helen Marsh, surgeon saw your name in the list of patients"))
                    .anyMatch(line -> line.startsWith("Alex Moore, administrator changed who is in your care team"))
                    .anyMatch(line ->
                            line.startsWith("Somebody of another clinic tried to open your record and was not let in"));
        }

        @Test
        void isRecordedAsThePatientsOwnLook() {
            open(clinic.self, "/who-looked");

            assertThat(html(open(clinic.self, "/who-looked"))
                            .select("section li")
                            .eachText())
                    .anyMatch(line -> line.startsWith("You opened this page at "));
        }

        @Test
        void goesBackInTimeAThirtyDaysAtOnce() {
            Document now = html(open(clinic.self, "/who-looked"));
            Document before = html(open(clinic.self, now.select("a[rel=prev]").attr("href")));

            assertThat(now.select("a[rel=next]")).isEmpty();
            assertThat(before.text()).contains("Nobody opened your record in these days");
            assertThat(before.select("a[rel=next]")).hasSize(1);
            assertThat(open(clinic.self, "/who-looked?to=soon")).hasStatus(HttpStatus.BAD_REQUEST);
        }

        @Test
        void showsOnlyTheOwnRecord() {
            PatientView other = clinic.patient("Paul Anders");
            plans.plan(clinic.therapist, clinic.operated(other.id()));
            CurrentUser paul = new PeopleFixtures(beans).self(other);

            assertThat(html(open(paul, "/who-looked")).select("section li").eachText())
                    .anyMatch(line -> line.startsWith("Jonas Okafor"))
                    .noneMatch(line -> line.contains("2 times, last"));
            assertThat(html(open(paul, "/who-looked")).text()).doesNotContain("Maria");
        }
    }

    @Nested
    class Doors {

        @ParameterizedTest
        @ValueSource(strings = {"/audit", "/audit/verification", "/who-looked"})
        void areClosedToWhoIsNotSignedIn(String address) {
            assertThat(browser.get().uri(address).accept("text/html").exchange())
                    .hasRedirectedUrl("/login");
        }

        @Test
        void areClosedToOtherRolesAndThatIsRecorded() {
            assertThat(open(clinic.surgeon, "/audit")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(open(clinic.therapist, "/audit/verification")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(open(clinic.self, "/audit")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(open(clinic.administrator, "/who-looked")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(open(clinic.surgeon, "/who-looked")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(send(clinic.surgeon, "/audit/verification", Map.of())).hasStatus(HttpStatus.FORBIDDEN);

            assertThat(audit.aboutTheClinicOf(clinic.surgeon))
                    .filteredOn(kept -> clinic.surgeon.id().equals(kept.by()))
                    .extracting(Kept::inShort)
                    .contains("REFUSED audit", "REFUSED who-looked");
        }

        @Test
        void toAPlanThatIsNotForTheRoleAreRecordedInThePatientsRecord() {
            assertThat(open(clinic.administrator, "/plans/" + plan)).hasStatus(HttpStatus.FORBIDDEN);

            assertThat(audit.about(clinic.patient.id())).last().satisfies(kept -> {
                assertThat(kept.inShort()).isEqualTo("REFUSED plans");
                assertThat(kept.as()).isEqualTo(Role.ADMINISTRATOR.name());
                assertThat(kept.item()).isEqualTo(plan.value());
                assertThat(kept.address()).isEqualTo("127.0.0.1");
            });
        }
    }

    private MvcTestResult open(CurrentUser user, String address) {
        return browser.get().uri(address).accept("text/html").with(as(user)).exchange();
    }

    private MvcTestResult send(CurrentUser user, String address, Map<String, String> fields) {
        var request =
                browser.post().uri(address).accept("text/html").with(as(user)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private MvcTestResult search(String... fields) {
        var form = new java.util.HashMap<String, String>();
        for (int field = 0; field < fields.length; field += 2) {
            form.put(fields[field], fields[field + 1]);
        }
        return send(clinic.administrator, "/audit", form);
    }

    private static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
