package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.AssignPlan;
import health.steady.plan.DayJson;
import health.steady.plan.DaySheet;
import health.steady.plan.Decision;
import health.steady.plan.GivenDay;
import health.steady.plan.Operations;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Choice;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact;
import health.steady.protocol.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@SteadyTest
class SecondOperationTests {

    private static final LocalDate DAY_20 = SURGERY.plusDays(20);

    @Autowired
    BeanFactory beans;

    @Autowired
    PlanApi plans;

    @Autowired
    Operations operations;

    @Autowired
    ProgressApi progress;

    @Autowired
    LibraryService library;

    PlanFixtures clinic;
    PlanId first;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        first = clinic.operated();
    }

    private AssignPlan neck(LocalDate surgeryOn) {
        Rulebook rulebook = library.latest("cervical-fusion");
        return new AssignPlan(
                new PlanId(Ids.next()),
                clinic.patient.id(),
                rulebook.digest(),
                surgeryOn,
                rulebook.protocol().choices().stream()
                        .collect(toMap(
                                Choice::id, choice -> choice.options().get(0).id())),
                Set.of(),
                rulebook.catalogue().contraindications().keySet().stream().collect(toMap(id -> id, id -> false)));
    }

    private PlanId add(CurrentUser by, AssignPlan next) {
        return operations.add(by, first, next, DAY_20, at(DAY_20));
    }

    private PlanId second() {
        PlanId second = add(clinic.surgeon, neck(DAY_20));
        clinic.sign(clinic.surgeon, second, new Decision.ConfirmSurgery(DAY_20), 20);
        return second;
    }

    private GivenDay given(LocalDate day) {
        return plans.give(clinic.self, day, "en", at(day)).orElseThrow();
    }

    private PlanView read(PlanId plan) {
        return plans.plan(clinic.surgeon, plan).orElseThrow();
    }

    @Test
    void runsBesideTheFirstAndThePatientReadsTheLimitsOfBoth() {
        AssignPlan next = neck(DAY_20);
        add(clinic.surgeon, next);
        add(clinic.surgeon, next);
        clinic.sign(clinic.surgeon, next.plan(), new Decision.ConfirmSurgery(DAY_20), 20);

        GivenDay given = given(DAY_20);

        assertThat(read(first).running()).extracting(PlanView::id).containsExactly(next.plan());
        assertThat(read(next.plan()).running()).extracting(PlanView::id).containsExactly(first);
        assertThat(given.plan().id()).isEqualTo(next.plan());
        int limits = read(first).day(DAY_20).restrictions().size()
                + read(next.plan()).day(DAY_20).restrictions().size();
        assertThat(given.sheet().restrictions()).hasSize(limits);
        assertThat(given.day().restrictions()).hasSize(limits);
        DayJson json = plans.export(clinic.surgeon, first, DAY_20, "en").orElseThrow();
        assertThat(json.restrictions()).hasSize(limits);
        assertThat(given.sheet().exercises())
                .extracting(DaySheet.Task::id)
                .isEqualTo(given.day().exercises().stream()
                        .map(offer -> offer.exercise().id())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesTheDaysBeforeItAsTheyWereKnown() {
        LocalDate before = SURGERY.plusDays(10);
        var known = read(first).day(before);

        second();

        assertThat(plans.asKnown(clinic.surgeon, first, at(before))
                        .orElseThrow()
                        .day(before))
                .isEqualTo(known);
    }

    @Test
    void aReleaseIsOfOnePlanAndLeavesTheOther() {
        PlanId second = second();
        int limits = read(second).day(DAY_20).restrictions().size();

        clinic.sign(clinic.surgeon, first, new Decision.Release("bending-1"), 21);

        assertThat(read(second).day(SURGERY.plusDays(21)).restrictions()).hasSize(limits);
        assertThat(read(first).day(SURGERY.plusDays(21)).restrictions())
                .noneMatch(limit -> limit.id().equals("bending-1"));
    }

    @Test
    void whenOneIsClosedTheOtherRunsOnAlone() {
        PlanId second = second();
        clinic.sign(clinic.surgeon, second, new Decision.Close(), 22);

        GivenDay given = given(SURGERY.plusDays(22));

        assertThat(given.plan().id()).isEqualTo(first);
        assertThat(given.day().standing()).isEqualTo(Standing.ACTIVE);
        assertThat(given.sheet().restrictions())
                .hasSameSizeAs(given.plan().day(SURGERY.plusDays(22)).restrictions());
        assertThat(given.plan().running()).isEmpty();
    }

    @Test
    void aDangerSignHoldsBothAndEndingItOnceEndsItInBoth() {
        UUID before = danger(first, 19);
        clinic.sign(clinic.surgeon, first, new Decision.EndSuspension(before), 19);
        PlanId second = second();
        UUID report = danger(second, 21);
        LocalDate day = SURGERY.plusDays(21);
        assertThat(isSuspended(first, day)).isTrue();
        assertThat(isSuspended(second, day)).isTrue();

        clinic.sign(clinic.surgeon, first, new Decision.EndSuspension(report), 21);

        assertThat(isSuspended(first, day)).isFalse();
        assertThat(isSuspended(second, day)).isFalse();
        assertThat(read(second).course().history().isWhole()).isTrue();
        assertThat(read(second).course().history().facts())
                .filteredOn(Fact.SuspensionEnded.class::isInstance)
                .extracting(fact -> ((Fact.SuspensionEnded) fact).checkIn())
                .containsExactly(before, report);
    }

    /** A sign that calls nobody, so that a clinician may end it at once. */
    private UUID danger(PlanId plan, int day) {
        LocalDate on = SURGERY.plusDays(day);
        RecordCheckIn report = new RecordCheckIn(Ids.next(), on, 3, 3, Set.of("RF04"));
        progress.checkIn(clinic.surgeon, plan, report, on, at(on));
        return report.id();
    }

    private boolean isSuspended(PlanId plan, LocalDate day) {
        return read(plan).day(day).messages().stream()
                .anyMatch(message -> message.kind().name().startsWith("SUSPENDED"));
    }

    @Test
    void isASurgeonsAboutTheirOwnPatientFromTheDayOfTheOperationOn() {
        PlanFixtures elsewhere = new PlanFixtures(beans);

        assertRefused("", "by-surgeon", () -> add(clinic.therapist, neck(DAY_20)));
        assertRefused("surgeryOn", "beside-too-early", () -> add(clinic.surgeon, neck(DAY_20.plusDays(1))));
        assertThatExceptionOfType(PlanNotFound.class)
                .isThrownBy(() -> add(elsewhere.surgeon, elsewhere.assignment(elsewhere.patient.id())));
        second();
        assertRefused("", "two-plans-run", () -> add(clinic.surgeon, neck(DAY_20)));
        assertThat(plans.planOf(clinic.surgeon, clinic.patient.id())
                        .orElseThrow()
                        .running())
                .hasSize(1);
    }

    @Test
    void isSeenBesideTheFirstBeforeItIsSigned() {
        AssignPlan next = neck(DAY_20);

        var preview = operations.preview(clinic.surgeon, first, next, DAY_20.plusDays(40));

        assertThat(preview.restrictions()).isNotEmpty();
        assertThat(plans.plan(clinic.surgeon, next.plan())).isEmpty();
        assertThatExceptionOfType(PlanNotFound.class)
                .isThrownBy(() -> operations.preview(new PlanFixtures(beans).surgeon, first, next, DAY_20));
    }

    @Test
    void standsOnOneRowOfTheCaseloadWithThePlanThatLeads() {
        PlanId second = second();

        assertThat(plans.caseload(clinic.surgeon, "", DAY_20, PageRequest.of(0, 5))
                        .getContent())
                .extracting(entry -> entry.plan())
                .isEqualTo(List.of(second));
    }
}
