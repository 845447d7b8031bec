package health.steady.progress.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.progress.domain.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import health.steady.progress.Goal;
import health.steady.progress.Goal.State;
import health.steady.progress.Measured;
import health.steady.progress.MeasuredOn;
import health.steady.progress.PlanWork;
import health.steady.progress.PlanWork.Kind;
import health.steady.progress.PlanWork.Step;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.progress.ProgressSheet;
import health.steady.progress.RecordVisit;
import health.steady.progress.SetGoal;
import health.steady.progress.SetGoal.Term;
import health.steady.progress.VisitEntry;
import health.steady.progress.Visits;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Engine;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.Measurement;
import health.steady.protocol.Observation.Measurement.Side;
import health.steady.protocol.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SteadyTest
class VisitServiceTests {

    private static final LocalDate TODAY = SURGERY.plusDays(90);

    @Autowired
    Visits visits;

    @Autowired
    PlannedVisits planned;

    @Autowired
    PlanApi plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BeanFactory beans;

    PlanFixtures clinic;
    PlanId plan;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        plan = clinic.operated();
    }

    @Test
    void storesOnceWhatIsSentTwiceWithAllThatBelongsToIt() {
        PlannedVisit next = new PlannedVisit(Ids.next(), TODAY.plusDays(14), null, clinic.therapist.id());
        RecordVisit visit = new RecordVisit(
                Ids.next(),
                null,
                TODAY,
                legs("12", "8"),
                List.of(new SetGoal(Term.SHORT, "Put on my socks", TODAY.plusDays(21))),
                Map.of(),
                new PlanWork(Kind.DESK, List.of(new Step(TODAY.plusDays(7), "Two hours, at home"))),
                next,
                "Walks well.");
        save(clinic.therapist, visit);
        save(clinic.therapist, visit);

        assertThat(list()).singleElement().satisfies(entry -> {
            assertThat(entry.note()).isEqualTo("Walks well.");
            assertThat(entry.measured())
                    .extracting(Measured::key)
                    .containsExactlyInAnyOrder("single-leg-stand_left", "single-leg-stand_right");
        });
        ProgressSheet sheet = sheet();
        assertThat(sheet.goals()).singleElement().returns(State.OPEN, Goal::state);
        assertThat(sheet.work())
                .singleElement()
                .satisfies(work -> assertThat(work.plan().steps())
                        .containsExactly(new Step(TODAY.plusDays(7), "Two hours, at home")));
        assertThat(planned.upcoming(clinic.therapist, clinic.patient.id(), TODAY))
                .containsExactly(next);
    }

    @Test
    void givesTheEngineMeasurementsAndNoCheckIn() {
        save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY, List.of(number("back-pain", "6")), ""));

        assertThat(observations())
                .singleElement()
                .isInstanceOfSatisfying(Measurement.class, measured -> {
                    assertThat(measured.measure()).isEqualTo("back-pain");
                    assertThat(measured.value()).isEqualByComparingTo("6");
                    assertThat(measured.by().id())
                            .isEqualTo(clinic.therapist.id().value());
                })
                .isNotInstanceOf(CheckIn.class);
    }

    @Test
    void opensAFindingWithBothLegsAndNeverWithOneOrWithWhatCouldNotBeDone() {
        save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY.minusDays(2), legs("12", "8"), ""));
        assertThat(oneLeg()).isEqualTo(Value.NOT_MET);

        save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY.minusDays(1), legs("12", "10"), ""));
        assertThat(oneLeg()).isEqualTo(Value.MET);

        save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY, legs("12", null), ""));
        assertThat(oneLeg()).isEqualTo(Value.NOT_MET);
    }

    @Test
    void countsACorrectionFromWhenTheFirstWasRecordedAndKeepsTheFirst() {
        UUID first = Ids.next();
        save(clinic.therapist, RecordVisit.of(first, TODAY.minusDays(3), legs("12", "12"), "Right leg weak"));
        RecordVisit correction = correction(first, TODAY.minusDays(3), legs("12", "2"));
        save(clinic.surgeon, correction);
        save(clinic.surgeon, correction);

        assertThat(oneLeg()).isEqualTo(Value.NOT_MET);
        assertThat(observations())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.recordedAt()).isEqualTo(at(TODAY)));
        assertThat(sheet().measured()).extracting(MeasuredOn::visit).containsOnly(correction.id());
        assertThat(list())
                .extracting(VisitEntry::id, VisitEntry::correctedBy)
                .containsExactlyInAnyOrder(tuple(first, correction.id()), tuple(correction.id(), null));
        assertRefused(
                "",
                "corrected-already",
                () -> save(clinic.therapist, correction(first, TODAY.minusDays(3), List.of())));
        assertRefused("", "corrects-nothing", () -> save(clinic.therapist, correction(Ids.next(), TODAY, List.of())));
    }

    @Test
    void letsACorrectionTakeBackWhatASignatureRestedOn() {
        clinic.advance(clinic.therapist, plan, Phase.WEEKS_2_6, 20);
        clinic.advance(clinic.therapist, plan, Phase.WEEKS_6_12, 45);
        UUID first = Ids.next();
        save(clinic.therapist, RecordVisit.of(first, TODAY, legs("12", "12"), ""));
        findAllBut("one-leg-10s", "steady-on-one-leg");
        clinic.sign(clinic.therapist, plan, new Advance(Phase.MONTHS_3_6), 90);
        assertThat(view().day(TODAY).stage()).isEqualTo(Phase.MONTHS_3_6);

        save(clinic.therapist, correction(first, TODAY, legs("12", "2")));

        assertThat(view().day(TODAY).stage()).isEqualTo(Phase.WEEKS_6_12);
    }

    private void findAllBut(String... left) {
        view().course().rulebook().protocol().stage(Phase.WEEKS_6_12).leaveWhen().lines().stream()
                .map(line -> line.get(0).finding())
                .filter(finding -> !List.of(left).contains(finding))
                .forEach(finding -> clinic.sign(clinic.therapist, plan, new RecordFinding(finding, true), 90));
    }

    @Test
    void saysHowAGoalStandsWithoutLosingHowItStood() {
        save(
                clinic.therapist,
                new RecordVisit(
                        Ids.next(),
                        null,
                        TODAY,
                        List.of(),
                        List.of(new SetGoal(Term.LONG, "Ride my bike", null)),
                        Map.of(),
                        null,
                        null,
                        ""));
        UUID goal = sheet().goals().get(0).id();
        save(
                clinic.surgeon,
                new RecordVisit(
                        Ids.next(), null, TODAY, List.of(), List.of(), Map.of(goal, State.REACHED), null, null, ""));

        assertThat(sheet().goals())
                .singleElement()
                .returns(State.REACHED, Goal::state)
                .satisfies(reached -> assertThat(reached.set().text()).isEqualTo("Ride my bike"));
        assertThat(sheet().open()).isEmpty();
        assertRefused(
                "",
                "unknown-goal",
                () -> save(
                        clinic.therapist,
                        new RecordVisit(
                                Ids.next(),
                                null,
                                TODAY,
                                List.of(),
                                List.of(),
                                Map.of(Ids.next(), State.LEFT),
                                null,
                                null,
                                "")));
    }

    @Test
    void letsANewerPlanForTheSameWorkTakeThePlaceOfTheOlder() {
        save(clinic.therapist, working(Kind.DESK, "Two hours"));
        save(clinic.therapist, working(Kind.SPORT, "Swim"));
        save(clinic.therapist, working(Kind.DESK, "Four hours"));

        assertThat(sheet().work())
                .extracting(work ->
                        work.plan().kind() + " " + work.plan().steps().get(0).say())
                .containsExactly("DESK Four hours", "SPORT Swim");
    }

    @Test
    void refusesWhatIsOutOfBoundsAtItsField() {
        assertRefused(
                "measured[six-minute-walk]", "measure-out-of-range", () -> measure(number("six-minute-walk", "1501")));
        assertRefused(
                "measured[chair-stand-30s]", "measure-out-of-range", () -> measure(number("chair-stand-30s", "9.5")));
        assertRefused("measured[odi]", "measure-out-of-range", () -> measure(number("odi", "-1")));
        assertRefused("measured[neck]", "unknown-measure", () -> measure(number("neck", "1")));
        assertRefused("measured[single-leg-stand]", "unknown-measure", () -> measure(number("single-leg-stand", "10")));
        assertRefused("measured[single-leg-stand_left]", "measured-one-side", () -> measure(leg(Side.LEFT, "10")));
        assertRefused("", "visit-empty", this::measure);
        assertRefused(
                "on",
                "day-to-come",
                () -> save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY.plusDays(1), legs("1", "1"), "")));
        assertRefused(
                "on",
                "too-long-ago",
                () -> save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY.minusDays(15), legs("1", "1"), "")));
        assertRefused(
                "note",
                "visit-note-unusable",
                () -> save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY, List.of(), "x".repeat(4001))));
        assertThat(observations()).isEmpty();
    }

    @Test
    void takesThreeToFiveActivitiesInThePatientsWords() {
        assertRefused(
                "activities[1]", "activities-count", () -> measure(activity("Socks", "3"), activity("Stairs", "5")));
        assertRefused(
                "measured[psfs]",
                "measured-twice",
                () -> measure(activity("Socks", "3"), activity("socks", "5"), activity("Stairs", "5")));
        measure(activity("Socks", "3"), activity("Stairs", "5"), activity("Garden", null));

        assertThat(sheet().measured())
                .extracting(each -> each.what().activity())
                .containsExactlyInAnyOrder("Socks", "Stairs", "Garden");
    }

    @Test
    void isNobodyElsesBusiness() {
        RecordVisit visit = RecordVisit.of(Ids.next(), TODAY, legs("10", "10"), "");
        save(clinic.therapist, visit);
        PlanFixtures elsewhere = new PlanFixtures(beans);

        assertThatExceptionOfType(PlanNotFound.class).isThrownBy(() -> save(elsewhere.therapist, visit));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> save(clinic.self, visit));
        assertThat(visits.visit(elsewhere.therapist, view(), visit.id())).isEmpty();
        assertThat(visits.of(elsewhere.therapist, view(), PageRequest.of(0, 10)))
                .isEmpty();
        assertThat(visits.sheet(elsewhere.therapist, view()).measured()).isEmpty();
        assertThat(visits.sheet(clinic.self, view()).measured()).hasSize(2);
    }

    @Test
    void keepsEveryRowAsItIs() {
        for (String table : List.of("visit", "measurement", "goal_entry", "work_plan_entry")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(table)
                    .isThrownBy(() -> jdbc.sql("truncate " + table + " cascade").update());
            assertThatExceptionOfType(DataAccessException.class)
                    .as(table)
                    .isThrownBy(() -> jdbc.sql("delete from " + table).update());
        }
    }

    private Value oneLeg() {
        return Engine.before(view().course(), TODAY, Phase.MONTHS_3_6).lines().stream()
                .flatMap(line -> line.any().stream())
                .filter(found -> found.need().finding().equals("one-leg-10s"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void measure(Measured... measured) {
        save(clinic.therapist, RecordVisit.of(Ids.next(), TODAY, List.of(measured), ""));
    }

    private static List<Measured> legs(@Nullable String left, @Nullable String right) {
        List<Measured> legs = new ArrayList<>();
        legs.add(leg(Side.LEFT, left));
        legs.add(leg(Side.RIGHT, right));
        return legs;
    }

    private static Measured leg(Side side, @Nullable String seconds) {
        return new Measured("single-leg-stand", side, "", seconds == null ? null : new BigDecimal(seconds));
    }

    private static Measured number(String measure, String value) {
        return new Measured(measure, null, "", new BigDecimal(value));
    }

    private static Measured activity(String words, @Nullable String value) {
        return new Measured("psfs", null, words, value == null ? null : new BigDecimal(value));
    }

    private static RecordVisit correction(UUID corrects, LocalDate on, List<Measured> measured) {
        return new RecordVisit(Ids.next(), corrects, on, measured, List.of(), Map.of(), null, null, "");
    }

    private static RecordVisit working(Kind kind, String say) {
        PlanWork work = new PlanWork(kind, List.of(new Step(TODAY.plusDays(7), say)));
        return new RecordVisit(Ids.next(), null, TODAY, List.of(), List.of(), Map.of(), work, null, "");
    }

    private void save(CurrentUser by, RecordVisit visit) {
        visits.record(by, plan, visit, TODAY, visit.corrects() == null ? at(TODAY) : at(TODAY.plusDays(1)));
    }

    private List<VisitEntry> list() {
        return visits.of(clinic.therapist, view(), PageRequest.of(0, 10)).getContent();
    }

    private ProgressSheet sheet() {
        return visits.sheet(clinic.therapist, view());
    }

    private PlanView view() {
        return plans.plan(clinic.therapist, plan).orElseThrow();
    }

    private List<Observation> observations() {
        return view().course().history().observations();
    }
}
