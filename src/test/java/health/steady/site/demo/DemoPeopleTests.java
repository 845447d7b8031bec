package health.steady.site.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.domain.SignInService;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.PlanApi;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Phase;
import health.steady.site.database.BehindTheLock;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.domain.Pageable;

@SteadyTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.profiles.active=demo", "steady.test.database=demo_people"})
class DemoPeopleTests {

    private static final String PASSWORD = "steady-demo-only";

    @Autowired
    BeanFactory beans;

    @Autowired
    DemoPeople demo;

    @Autowired
    SignInService signIn;

    @Autowired
    PlanApi plans;

    @Autowired
    DemoToday today;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "surgeon,SURGEON",
        "surgeon2,SURGEON",
        "delegate,DELEGATE",
        "therapist,THERAPIST",
        "therapist2,THERAPIST",
        "admin,ADMINISTRATOR",
        "patient-day3,PATIENT"
    })
    void signInWithTheDemosPassword(String name, Role role) {
        assertThat(user(name).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "patient-day3,3,WEEKS_0_2,WEEKS_0_2",
        "patient-day20,20,WEEKS_2_6,WEEKS_2_6",
        "patient-day45,45,WEEKS_6_12,WEEKS_2_6",
        "patient-day100,100,MONTHS_3_6,MONTHS_3_6",
        "patient-day200,200,MONTHS_6_PLUS,MONTHS_6_PLUS"
    })
    void standOnTheDayOfTheirName(String name, int day, Phase phase, Phase stage) {
        DayPlan plan = dayOf(name);

        assertThat(plan.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(plan.dayPostOp()).isEqualTo(day);
        assertThat(plan.phase()).isEqualTo(phase);
        assertThat(plan.stage()).isEqualTo(stage);
        assertThat(plan.walking()).isNotNull();
        assertThat(plan.exercises()).hasSizeBetween(3, 8);
    }

    @ParameterizedTest
    @CsvSource({
        "patient-day3,lumbar-microdiscectomy",
        "patient-day20,lumbar-laminectomy",
        "patient-day45,lumbar-fusion",
        "patient-day100,lumbar-foraminotomy",
        "patient-day200,lumbar-disc-replacement"
    })
    void hadOperationsFromAllOverTheLibrary(String name, String slug) {
        CurrentUser patient = user(name);

        assertThat(plans.planOf(patient, Objects.requireNonNull(patient.patient()))
                        .orElseThrow()
                        .course()
                        .rulebook()
                        .protocol()
                        .slug())
                .isEqualTo(slug);
    }

    @Test
    void showWhatThePagesHaveToShow() {
        assertThat(dayOf("patient-day45").messages())
                .extracting(Message::kind)
                .contains(Message.Kind.SURGEON_OVERDUE, Message.Kind.STAGE_BEHIND_PHASE);
        assertThat(dayOf("patient-day20").exercises())
                .filteredOn(offer -> offer.exercise().id().equals("lying-march"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.dose().reps()).isEqualTo(8));
        assertThat(days(user("surgeon")))
                .extracting(DayPlan::standing)
                .contains(Standing.BEFORE_SURGERY, Standing.UNCONFIRMED);
        assertThat(days(user("surgeon")).stream().flatMap(day -> day.messages().stream()))
                .extracting(Message::kind)
                .contains(Message.Kind.SUSPENDED_ESSENTIAL);
    }

    @Test
    void ofTheTwoTeamsShareNoPatient() {
        for (String first : List.of("surgeon", "delegate", "therapist")) {
            for (String second : List.of("surgeon2", "therapist2")) {
                assertThat(patientsOf(first)).isNotEmpty().doesNotContainAnyElementsOf(patientsOf(second));
            }
        }
    }

    @Test
    void moveInOnce() {
        List<Long> before = rows();

        demo.afterSingletonsInstantiated();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothingIsRecordedInTheFuture() {
        assertThat(new BehindTheLock(beans)
                        .<Boolean>ask(jdbc -> jdbc.sql("select max(recorded_at) < :now from plan_fact")
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    private CurrentUser user(String name) {
        return signIn.signIn(name, PASSWORD, "here", clock.instant()).orElseThrow();
    }

    private DayPlan dayOf(String name) {
        CurrentUser patient = user(name);
        return plans.planOf(patient, Objects.requireNonNull(patient.patient()))
                .orElseThrow()
                .day(today.of(patient));
    }

    private List<DayPlan> days(CurrentUser clinician) {
        return caseload(clinician)
                .map(CaseloadEntry::day)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> patientsOf(String name) {
        return caseload(user(name))
                .map(entry -> entry.patient().id().toString())
                .toList();
    }

    private Stream<CaseloadEntry> caseload(CurrentUser clinician) {
        return plans.caseload(clinician, "", today.of(clinician), Pageable.ofSize(50)).stream();
    }

    private List<Long> rows() {
        return Stream.of("clinic", "person", "patient", "care_team_member", "plan", "plan_fact", "check_in")
                .map(table -> new BehindTheLock(beans)
                        .<Long>ask(jdbc -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()))
                .toList();
    }
}
