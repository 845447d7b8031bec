package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.Ids;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Who comes in where: every address of the room, for those who have no business there. */
@ReviewTest
@TestInstance(Lifecycle.PER_CLASS)
class ClinicianDoorsTests {

    @Autowired
    BeanFactory beans;

    Desk desk;
    PlanFixtures elsewhere;
    PlanId plan;

    @BeforeAll
    void operate() {
        desk = new Desk(beans);
        elsewhere = new PlanFixtures(beans);
        plan = desk.clinic.operated();
        desk.clinic.sign(
                desk.clinic.therapist, plan, new Decision.Tighten(new Limit(Demand.SITTING, Amount.minutes(20))), 20);
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.AskSurgeon(Subject.RESTRICTION, "bending-2"), 20);
    }

    static Stream<String> pages() {
        return Stream.concat(
                ofOnePlan(), Stream.of("/patients", "/plans/new", "/protocols", "/protocols/lumbar-microdiscectomy"));
    }

    static Stream<String> ofOnePlan() {
        return Stream.of(
                "/plans/{id}",
                "/plans/{id}/history",
                "/plans/{id}/days/2026-11-21",
                "/plans/{id}/confirmation",
                "/plans/{id}/releases/new?restriction=bending-1",
                "/plans/{id}/tightenings/new",
                "/plans/{id}/requests/4",
                "/plans/{id}/tightenings/3/end",
                "/plans/{id}/findings/new?finding=wound-healed",
                "/plans/{id}/check-ins/new",
                "/plans/{id}/stages/WEEKS_2_6",
                "/plans/{id}/stages/WEEKS_2_6/override",
                "/plans/{id}/standing/pause",
                "/plans/{id}/standing/closing",
                "/plans/{id}/surgery-date",
                "/plans/{id}/conditions/fall-risk/present",
                "/plans/{id}/exercises/brace/range",
                "/plans/{id}/exercises/new",
                "/plans/{id}/exercises/new?exercise=clamshell",
                "/plans/{id}/exercises/brace",
                "/plans/{id}/exercises/brace/removal",
                "/plans/{id}/exercises/bridge/unlock",
                "/plans/{id}/exercises/brace/reservation",
                "/plans/{id}/exercises/swim/clearance");
    }

    static Stream<String> signatures() {
        return Stream.of(
                "/plans/{id}/confirmation",
                "/plans/{id}/releases",
                "/plans/{id}/tightenings",
                "/plans/{id}/tightenings/3/end",
                "/plans/{id}/requests/4",
                "/plans/{id}/findings",
                "/plans/{id}/check-ins",
                "/plans/{id}/stages/WEEKS_2_6",
                "/plans/{id}/stages/WEEKS_2_6/override",
                "/plans/{id}/standing/pause",
                "/plans/{id}/surgery-date",
                "/plans/{id}/conditions/fall-risk/present",
                "/plans/{id}/exercises/brace/range",
                "/plans/{id}/exercises",
                "/plans/{id}/exercises/brace",
                "/plans/{id}/exercises/brace/removal",
                "/plans/{id}/exercises/bridge/unlock",
                "/plans/{id}/exercises/brace/reservation",
                "/plans/{id}/exercises/swim/clearance",
                "/plans/{id}/suspensions/" + Ids.next() + "/end");
    }

    static Stream<String> ofSurgeonsOnly() {
        return Stream.of(
                "/plans/new",
                "/plans/{id}/releases/new?restriction=bending-1",
                "/plans/{id}/standing/closing",
                "/plans/{id}/surgery-date",
                "/plans/{id}/exercises/brace/reservation",
                "/plans/{id}/exercises/swim/clearance");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void openToTheSurgeon(String address) {
        assertThat(desk.open(desk.clinic.surgeon, here(address))).hasStatusOk();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void askWhoIsSignedOutToSignIn(String address) {
        assertThat(desk.openSignedOut(here(address)))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/login");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areClosedToPatientsAndAdministrators(String address) {
        assertThat(desk.open(desk.clinic.self, here(address))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.open(desk.clinic.administrator, here(address))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("ofSurgeonsOnly")
    void areClosedToTherapistsWhereOnlyASurgeonSigns(String address) {
        assertThat(desk.open(desk.clinic.therapist, here(address))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("ofOnePlan")
    void doNotKnowAnothersPatient(String address) {
        var result = desk.open(elsewhere.surgeon, here(address));

        assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Desk.html(result).text()).doesNotContain("Lindqvist").doesNotContain("microdiscectomy");
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void signNothingForAnothersPatient(String address) {
        int before = desk.plan(plan).seen();

        assertThat(desk.send(elsewhere.surgeon, here(address), Desk.signature(before)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.plan(plan).seen()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void signNothingWithoutTheTokenOfThePage(String address) {
        int before = desk.plan(plan).seen();

        assertThat(desk.sendForged(desk.clinic.surgeon, here(address), Desk.signature(before)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk.plan(plan).seen()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void signNothingForPatients(String address) {
        assertThat(desk.send(desk.clinic.self, here(address), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("ofOnePlan")
    void doNotKnowAPlanThatIsNone(String address) {
        for (String id : List.of(Ids.next().toString(), "1", "x")) {
            assertThat(desk.open(desk.clinic.surgeon, address.replace("{id}", id)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void doNotKnowThingsThatThePlanDoesNotHave() {
        for (String address : List.of(
                "/plans/{id}/releases/new?restriction=nothing",
                "/plans/{id}/releases/new?restriction=tightened-3",
                "/plans/{id}/findings/new?finding=nothing",
                "/plans/{id}/tightenings/99/end",
                "/plans/{id}/requests/3",
                "/plans/{id}/suspensions/" + Ids.next() + "/end",
                "/plans/{id}/stages/WEEK_99",
                "/plans/{id}/exercises/new?exercise=nothing",
                "/plans/{id}/exercises/nothing",
                "/plans/{id}/exercises/brace/nothing",
                "/plans/{id}/days/2026-02-30",
                "/plans/{id}/days/tomorrow",
                "/plans/{id}/days/+999999999-12-31",
                "/protocols/nothing")) {
            assertThat(desk.open(desk.clinic.surgeon, here(address)))
                    .as(address)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private String here(String address) {
        return address.replace("{id}", plan.toString());
    }
}
