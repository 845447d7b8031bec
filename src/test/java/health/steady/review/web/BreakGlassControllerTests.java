package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.audit.AuditFixtures;
import health.steady.audit.AuditFixtures.Kept;
import health.steady.people.BreakGlass;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.site.database.TestDatabase;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReviewTest
class BreakGlassControllerTests {

    private static final String ADDRESS = "/patients/break-glass";
    private static final String REASON = "She fell at the bus stop and is in the emergency room.";

    @Autowired
    BeanFactory beans;

    @Autowired
    Environment environment;

    Desk desk;
    AuditFixtures audit;
    PlanId plan;
    CurrentUser stranger;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        audit = new AuditFixtures(beans);
        plan = desk.clinic.operated();
        stranger = colleague(Role.THERAPIST, "Mei Tanaka");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SURGEON", "DELEGATE", "THERAPIST"})
    void opensTheRecordOfAnothersPatient(Role role) {
        CurrentUser somebody = colleague(role, "Sam Rivera");
        assertThat(desk.open(somebody, here())).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(breakGlass(somebody)).hasRedirectedUrl(here());

        Document page = Desk.html(desk.open(somebody, here()));
        assertThat(page.select("[role=status]").text())
                .contains("You opened the record of Maria Lindqvist in an emergency", "60 minutes are left");
        assertThat(Desk.html(desk.open(somebody, "/patients")).text()).contains("Maria Lindqvist");
    }

    @Test
    void takesTheNameInAnyCase() {
        assertThat(send(stranger, "maria LINDQVIST", "2", "4", "1966", REASON)).hasRedirectedUrl(here());
    }

    @Test
    void opensThisRecordAndNoOther() {
        PlanId other = desk.clinic.operated(desk.clinic.patient("Paul Anders").id());
        breakGlass(stranger);

        assertThat(desk.open(stranger, "/plans/" + other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.open(colleague(Role.THERAPIST, "Kim Lee"), here())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void closesAfterAnHour() {
        breakGlass(stranger);
        TestDatabase.tamperer(environment).sql("""
                        update break_glass set opened_at = opened_at - interval '60 minutes',
                            ends_at = ends_at - interval '60 minutes'
                        where person_id = ?""").param(stranger.id().value()).update();

        assertThat(desk.open(stranger, here())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Desk.html(desk.open(stranger, "/patients")).text()).doesNotContain("Lindqvist");
        assertThat(audit.about(desk.clinic.patient.id()))
                .last()
                .satisfies(kept -> assertThat(kept.inShort()).isEqualTo("REFUSED plan"));
    }

    @Test
    void closesWhenAsked() {
        breakGlass(stranger);
        Map<String, List<String>> glass = glassIn(desk.open(stranger, here()), "end");

        assertThat(desk.send(colleague(Role.SURGEON, "Sam Rivera"), ADDRESS + "/end", glass))
                .hasRedirectedUrl("/patients");
        assertThat(desk.open(stranger, here())).hasStatusOk();
        assertThat(desk.send(stranger, ADDRESS + "/end", glass)).hasRedirectedUrl("/patients");

        assertThat(desk.open(stranger, here())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.send(stranger, ADDRESS + "/end", glass))
                .as("a second time")
                .hasRedirectedUrl("/patients");
    }

    @Test
    void tellsEachOfTheTeamUntilTheyHaveReadIt() {
        breakGlass(stranger);

        for (CurrentUser member : List.of(desk.clinic.surgeon, desk.clinic.therapist)) {
            for (String address : List.of("/patients", here())) {
                assertThat(Desk.html(desk.open(member, address)).text())
                        .contains("Mei Tanaka opened the record of Maria Lindqvist in an emergency", REASON);
            }
        }
        Map<String, List<String>> glass = glassIn(desk.open(desk.clinic.surgeon, "/patients"), "told");
        assertThat(desk.send(stranger, ADDRESS + "/told", glass)).hasRedirectedUrl("/patients");
        assertThat(desk.send(desk.clinic.surgeon, ADDRESS + "/told", glass)).hasRedirectedUrl("/patients");

        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/patients")).text())
                .doesNotContain("Mei Tanaka");
        assertThat(Desk.html(desk.open(desk.clinic.therapist, "/patients")).text())
                .contains("Mei Tanaka");
        assertThat(Desk.html(desk.open(stranger, "/patients")).select("form[action$=/told]"))
                .isEmpty();
    }

    @Test
    void tellsThePatient() {
        breakGlass(stranger);
        desk.open(stranger, here());
        desk.open(desk.clinic.therapist, here());

        Document page = Desk.html(desk.open(desk.clinic.self, "/who-looked"));

        assertThat(page.select(".st-msg").text())
                .contains("Mei Tanaka, physical therapist, opened your record in an emergency", REASON);
        assertThat(page.select("[data-emergency]").eachText())
                .hasSize(2)
                .allMatch(line -> line.startsWith("Mei Tanaka") && line.endsWith("In an emergency"));
    }

    @Test
    void isRecordedInThePatientsRecord() {
        breakGlass(stranger);

        assertThat(audit.about(desk.clinic.patient.id()))
                .filteredOn(kept -> stranger.id().equals(kept.by()))
                .extracting(Kept::inShort)
                .containsExactly("WROTE break-glass");
    }

    @Test
    void leadsToAPatientWhoIsTheirsAnyway() {
        assertThat(breakGlass(desk.clinic.therapist)).hasRedirectedUrl(here());

        assertThat(Desk.html(desk.open(desk.clinic.therapist, here())).text())
                .doesNotContain("in an emergency. It closes");
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, "/patients")).select("form[action$=/told]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Nobody Here, 2, 4, 1966", "Maria Lindqvist, 3, 4, 1966", "Maria, 2, 4, 1966", "Maria%, 2, 4, 1966"})
    void answersTheSameForNobodyAndForAWrongDay(String name, String day, String month, String year) {
        MvcTestResult refused = send(stranger, name, day, month, year, REASON);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Desk.html(refused);
        assertThat(page.select("#name-error").text()).contains("no single patient");
        assertThat(page.select("[name=name]").val()).isEqualTo(name);
        assertThat(page.select("[name=reason]").text()).isEqualTo(REASON);
    }

    @Test
    void answersTheSameForAPatientOfAnotherClinicAndForNamesakes() {
        new PlanFixtures(beans).patient("Elsewhere Only");
        desk.clinic.patient("Double Name");
        desk.clinic.patient("Double Name");

        for (String name : List.of("Elsewhere Only", "Double Name")) {
            assertThat(Desk.html(send(stranger, name, "2", "4", "1966", REASON))
                            .select("#name-error")
                            .text())
                    .contains("no single patient");
        }
        assertThat(audit.aboutTheClinicOf(stranger))
                .filteredOn(kept -> kept.inShort().equals("REFUSED break-glass"))
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept.by()).isEqualTo(stranger.id()));
    }

    @ParameterizedTest
    @CsvSource({"reason, at least 10 characters", "name, full name", "born, write day"})
    void refusesAtTheFieldWhatIsMissing(String field, String said) {
        MvcTestResult refused = desk.send(
                stranger,
                ADDRESS,
                Map.of(
                        "name", List.of(field.equals("name") ? "" : "Maria Lindqvist"),
                        "born.day", List.of(field.equals("born") ? "" : "2"),
                        "born.month", List.of(field.equals("born") ? "" : "4"),
                        "born.year", List.of(field.equals("born") ? "" : "1966"),
                        "reason", List.of(field.equals("reason") ? "too short" : REASON)));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(refused).select("#" + field + "-error").text()).contains(said);
        assertThat(desk.open(stranger, here())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void endsAfterTenTriesADay() {
        for (int attempt = 0; attempt < BreakGlass.TRIES_A_DAY; attempt++) {
            send(stranger, "Nobody Here", "1", "1", "1970", REASON);
        }

        MvcTestResult eleventh = breakGlass(stranger);

        assertThat(eleventh).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(eleventh).select(".st-errors").text()).contains("10 times today");
        assertThat(desk.open(stranger, here())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForCliniciansWhoAreSignedIn() {
        assertThat(desk.openSignedOut(ADDRESS)).hasRedirectedUrl("/login");
        assertThat(desk.open(desk.clinic.self, ADDRESS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.open(desk.clinic.administrator, ADDRESS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.sendForged(stranger, ADDRESS, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.open(stranger, ADDRESS)).hasStatusOk();
    }

    private static Map<String, List<String>> glassIn(MvcTestResult page, String act) {
        String id = Desk.html(page)
                .select("form[action$=/" + act + "] [name=glass]")
                .val();
        return Map.of("glass", List.of(id));
    }

    private MvcTestResult breakGlass(CurrentUser user) {
        return send(user, "Maria Lindqvist", "2", "4", "1966", REASON);
    }

    private MvcTestResult send(CurrentUser user, String name, String day, String month, String year, String reason) {
        return desk.send(
                user,
                ADDRESS,
                Map.of(
                        "name", List.of(name),
                        "born.day", List.of(day),
                        "born.month", List.of(month),
                        "born.year", List.of(year),
                        "reason", List.of(reason)));
    }

    private CurrentUser colleague(Role role, String name) {
        return new PeopleFixtures(beans).colleague(desk.clinic.administrator, role, name);
    }

    private String here() {
        return "/plans/" + plan;
    }
}
