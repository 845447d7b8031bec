package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.LogWitness;
import health.steady.SteadyTest;
import health.steady.audit.AuditFixtures;
import health.steady.audit.AuditFixtures.Kept;
import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing about a patient stands in a log, an address or an error page; {@code LogsKeepSecrets} asks the same of all. */
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SecrecyTests {

    /** Whoever is signed in reads the own name on top of every page. */
    private static final Pattern OWN_NAME = Pattern.compile("<span class=\"st-who\">[^<]*</span>");

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    final String name = LogWitness.secret("Canaria Flavescens " + UUID.randomUUID());
    final String reason = LogWitness.secret("Canary reason " + UUID.randomUUID());
    final String typed = LogWitness.secret("canary-name-" + UUID.randomUUID());
    final String password = LogWitness.secret("canary password " + UUID.randomUUID());
    final List<HttpResponse<String>> answers = new ArrayList<>();

    PlanFixtures clinic;
    PeopleFixtures people;
    AuditFixtures audit;
    PatientView patient;
    PlanId plan;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        people = new PeopleFixtures(beans);
        audit = new AuditFixtures(beans);
        patient = clinic.patient(name);
        plan = clinic.operated(patient.id());
    }

    @Test
    void nothingAboutAPatientIsInALogAnAddressOrAnErrorPage() {
        aStrangerGuesses();
        anotherClinicianAsks();
        theTeamMistypes();
        theAdministratorSearches();
        thePatientLooks();

        assertThat(answers).hasSizeGreaterThan(20);
        assertThat(answers)
                .flatExtracting(answer -> answer.headers().allValues("Location"))
                .isNotEmpty()
                .noneMatch(this::tells);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() >= 400 && answer.statusCode() != 422)
                .isNotEmpty()
                .extracting(answer -> OWN_NAME.matcher(answer.body()).replaceAll(""))
                .noneMatch(this::tells);
        assertThat(LogWitness.leaks()).isEmpty();
    }

    @Test
    void theWitnessHearsWhatIsLogged() {
        String planted = LogWitness.secret("Planted Secret " + UUID.randomUUID());
        long lines = LogWitness.lines();

        LoggerFactory.getLogger("planted").error("Trouble", new IllegalStateException(planted));

        assertThat(LogWitness.lines()).isGreaterThan(lines);
        assertThat(LogWitness.leaks()).anyMatch(line -> line.contains(planted));
        LogWitness.forgive(planted);
    }

    private void aStrangerGuesses() {
        long refused = audit.refusedSignIns();
        HttpVisitor visitor = new HttpVisitor(port);
        keep(visitor.post("/login", Map.of("username", typed, "password", password)));
        keep(visitor.post("/login", Map.of("username", name, "password", password)));
        keep(visitor.get("/plans/" + plan));
        keep(visitor.get("/set-up/" + typed));
        keep(visitor.get("/plans/" + plan, "application/json"));

        assertThat(audit.refusedSignIns()).isEqualTo(refused + 2);
    }

    private void anotherClinicianAsks() {
        CurrentUser therapist = people.colleague(clinic.administrator, Role.THERAPIST, "Mei Tanaka");
        HttpVisitor visitor = signedIn(therapist);
        for (String address : List.of("", "/history", "/exercises/new", "/days/2026-11-02", "/days/2026-99-99")) {
            keep(visitor.get("/plans/" + plan + address));
        }
        keep(visitor.get("/plans/" + plan + "/days/2026-11-02", "application/json"));
        keep(send(visitor, "/plans/" + plan + "/check-ins", Map.of("reason", reason)));
        keep(send(visitor, "/today", Map.of()));
        keep(visitor.get("/people/care-teams/" + patient.id()));
        keep(visitor.get("/patients/break-glass/nothing"));
        keep(breakGlass(visitor, typed));
        keep(breakGlass(visitor, name));
        keep(visitor.get("/plans/" + plan));
        keep(send(visitor, "/logout", Map.of()));

        assertThat(audit.about(patient.id()))
                .filteredOn(kept -> therapist.id().equals(kept.by()))
                .extracting(Kept::inShort)
                .containsSubsequence("REFUSED plan", "REFUSED people", "WROTE break-glass", "READ plan");
        assertThat(audit.about(patient.id()))
                .filteredOn(kept -> therapist.id().equals(kept.by()))
                .extracting(Kept::session)
                .as("one session, one digest")
                .containsOnly(audit.about(patient.id())
                        .get(audit.about(patient.id()).size() - 1)
                        .session())
                .doesNotContainNull();
        assertThat(audit.aboutTheClinicOf(therapist))
                .filteredOn(kept -> therapist.id().equals(kept.by()))
                .extracting(Kept::inShort)
                .contains("SIGNED_IN session", "REFUSED break-glass", "SIGNED_OUT session");
    }

    private void theTeamMistypes() {
        HttpVisitor visitor = signedIn(clinic.therapist);
        keep(visitor.get("/plans/" + plan));
        keep(send(
                visitor,
                "/plans/" + plan + "/check-ins",
                Map.of("submission", "x", "on.day", "31", "on.month", "2", "on.year", "2026", "reason", reason)));
        keep(visitor.get("/plans/" + plan + "/nothing-here"));
        keep(send(visitor, "/plans/" + plan, Map.of("reason", reason)));
    }

    private void theAdministratorSearches() {
        HttpVisitor visitor = signedIn(clinic.administrator);
        keep(visitor.get("/plans/" + plan));
        keep(visitor.get("/audit?patient=nobody"));
        HttpResponse<String> found = keep(send(visitor, "/audit", Map.of("patient", name)));
        assertThat(found.statusCode()).isEqualTo(302);
        assertThat(keep(visitor.get(found.headers().firstValue("Location").orElseThrow()))
                        .body())
                .contains(name);
    }

    private void thePatientLooks() {
        HttpVisitor visitor = signedIn(people.self(patient));
        keep(visitor.get("/today"));
        keep(visitor.get("/who-looked"));
        keep(visitor.get("/who-looked?to=never"));
        keep(visitor.get("/plans/" + plan));
        keep(visitor.get("/nothing/" + plan));
    }

    private HttpVisitor signedIn(CurrentUser user) {
        String signInName = LogWitness.secret(people.readyToSignIn(clinic.administrator, user));
        HttpVisitor visitor = new HttpVisitor(port);
        HttpResponse<String> answer =
                keep(visitor.post("/login", Map.of("username", signInName, "password", PeopleFixtures.PASSWORD)));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("login");
        return visitor;
    }

    private HttpResponse<String> breakGlass(HttpVisitor visitor, String whose) {
        return send(
                visitor,
                "/patients/break-glass",
                Map.of("name", whose, "born.day", "2", "born.month", "4", "born.year", "1966", "reason", reason));
    }

    private static HttpResponse<String> send(HttpVisitor visitor, String address, Map<String, String> fields) {
        return visitor.post(
                address,
                fields,
                HttpVisitor.tokenOf(visitor.get("/when-to-call").body()));
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        answers.add(answer);
        return answer;
    }

    private boolean tells(String text) {
        return text.contains("Canaria") || text.contains("Canary") || text.contains("canary");
    }
}
