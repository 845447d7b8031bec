package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.plan.DaySheet;
import health.steady.plan.PartOfDay;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.protocol.Amount;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Demand;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Limit;
import health.steady.protocol.Reason;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import health.steady.protocol.Scale;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import health.steady.protocol.content.RulebookReader;
import health.steady.protocol.content.ShippedRulebook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwoOperationsTests {

    private static final Course LUMBAR = operated("lumbar-microdiscectomy");
    private static final Course NECK = operated("cervical-fusion");

    private static Course operated(String slug) {
        return HistoryFixtures.planFor(rulebook(slug)).confirmedOn(0).course();
    }

    private static Rulebook rulebook(String slug) {
        return new RulebookReader()
                .shipped().stream()
                        .map(ShippedRulebook::rulebook)
                        .filter(rulebook -> rulebook.protocol().slug().equals(slug))
                        .findFirst()
                        .orElseThrow();
    }

    private static Course beside(Course own, Course other) {
        return new Course(own.rulebook(), own.history(), List.of(other));
    }

    private static PlanView both(Course own, Course other) {
        PatientView nobody =
                new PatientView(new PatientId(UUID.randomUUID()), ClinicId.random(), "", LocalDate.EPOCH, null);
        PlanView second = new PlanView(new PlanId(UUID.randomUUID()), nobody, beside(other, own), Map.of(), true);
        return new PlanView(new PlanId(UUID.randomUUID()), nobody, beside(own, other), Map.of(), true, List.of(second));
    }

    private static LocalDate day(int day) {
        return HistoryFixtures.SURGERY.plusDays(day);
    }

    private static Course releasing(Course course, String restriction, int day) {
        return signing(course, day, signature -> new Fact.RestrictionReleased(signature, restriction));
    }

    private static Course signing(Course course, int day, Function<Signature, Fact> fact) {
        List<Fact> facts = new ArrayList<>(course.history().facts());
        facts.add(fact.apply(new Signature(
                facts.size() + 1,
                HistoryFixtures.author(Signer.SURGEON),
                day(day).atTime(9, 0).toInstant(ZoneOffset.UTC),
                day(day),
                "A good reason")));
        return course.with(History.of(facts, course.history().observations()));
    }

    @Test
    void nothingThatAnyPlanGivesIsAgainstALimitOfAnyAndEachExerciseStandsOnce() {
        for (int day = 0; day <= 250; day++) {
            List<PartOfDay> parts = PartOfDay.of(both(LUMBAR, NECK), day(day));
            DayPlan together = PartOfDay.together(parts);
            Set<String> ids = new HashSet<>();

            assertThat(parts).hasSize(2);
            for (Offer offer : together.exercises()) {
                assertThat(ids.add(offer.exercise().id())).isTrue();
                for (InForce limit : together.restrictions()) {
                    assertThat(offer.rung().demands().of(limit.limit().demand(), offer.dose()))
                            .as("%s on day %d against %s", offer.exercise().id(), day, limit.id())
                            .isLessThanOrEqualTo(limit.limit().atMost().inBase());
                }
            }
        }
    }

    @Test
    void thePatientWalksTheShorterWalkAndIsNeverLeftWithNothing() {
        for (int day = 0; day <= 250; day++) {
            DayPlan together = PartOfDay.together(PartOfDay.of(both(LUMBAR, NECK), day(day)));

            assertThat(daily(together.walking()))
                    .isPositive()
                    .isLessThanOrEqualTo(
                            daily(Engine.dayPlan(List.of(LUMBAR), day(day)).walking()))
                    .isLessThanOrEqualTo(
                            daily(Engine.dayPlan(List.of(NECK), day(day)).walking()));
            assertThat(together.exercises()).isNotEmpty();
        }
    }

    private static int daily(@Nullable WalkingGoal goal) {
        return goal == null ? 0 : goal.minutes() * goal.times();
    }

    @Test
    void aLimitThatIsReleasedInOnePlanStaysInTheOther() {
        Course released = LUMBAR;
        for (InForce limit : Engine.dayPlan(List.of(LUMBAR), day(100)).restrictions()) {
            released = releasing(released, limit.id(), 100);
        }
        DayPlan neck = Engine.dayPlan(List.of(beside(NECK, released)), day(101));
        PlanView view = both(released, NECK);

        assertThat(view.day(day(101)).restrictions()).hasSizeLessThan(3);
        assertThat(neck.restrictions())
                .isEqualTo(Engine.dayPlan(List.of(NECK), day(101)).restrictions());
        assertThat(PartOfDay.together(PartOfDay.of(view, day(101))).restrictions())
                .containsAll(neck.restrictions());
    }

    @Test
    void whatOnlyTheOtherHoldsBackIsWithheldAndSaysSo() {
        Offer offer = demanding();
        Course tightened = tightened();

        assertThat(both(LUMBAR, tightened).day(day(60)).withheld())
                .filteredOn(held -> held.exercise().equals(offer.exercise()))
                .singleElement()
                .satisfies(held -> assertThat(held.reasons())
                        .isNotEmpty()
                        .extracting(Reason::kind)
                        .containsOnly(Reason.Kind.OTHER_OPERATION));
        assertThat(PatientSheets.of(PartOfDay.of(both(LUMBAR, tightened), day(60)), "en")
                        .withheld())
                .filteredOn(held -> held.id().equals(offer.exercise().id()))
                .singleElement()
                .satisfies(held -> assertThat(held.reasons())
                        .anyMatch(reason -> reason.startsWith("Your other operation does not allow this one yet")));
    }

    @Test
    void anAdditionIsJudgedByBoth() {
        Offer offer = demanding();
        RungRef use = new RungRef(offer.exercise().id(), offer.rung().id());

        assertThat(Engine.reasonsAgainst(List.of(LUMBAR), day(60), use, offer.dose()))
                .isEmpty();
        assertThat(Engine.reasonsAgainst(List.of(beside(LUMBAR, tightened())), day(60), use, offer.dose()))
                .extracting(Reason::kind)
                .containsOnly(Reason.Kind.OTHER_OPERATION);
    }

    /** The neck's surgeon allows nothing of what the exercise asks for. */
    private static Course tightened() {
        Offer offer = demanding();
        Demand asked = asked(offer).findFirst().orElseThrow();
        return signing(NECK, 50, signature -> new Fact.LimitTightened(signature, new Limit(asked, Amount.level(0))));
    }

    private static Offer demanding() {
        return Engine.dayPlan(List.of(LUMBAR), day(60)).exercises().stream()
                .filter(offer -> asked(offer).findAny().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Demand> asked(Offer offer) {
        return Stream.of(Demand.values())
                .filter(demand -> demand.scale() == Scale.LEVEL)
                .filter(demand -> offer.rung().demands().of(demand, offer.dose()) > 0);
    }

    @Test
    void onePlanThatCannotBeReadStopsBoth() {
        Course unreadable = NECK.with(History.unreadable());

        assertThat(Engine.dayPlan(List.of(beside(LUMBAR, unreadable)), day(30)).standing())
                .isEqualTo(Standing.CALL_CLINIC);
        assertThat(PartOfDay.together(PartOfDay.of(both(LUMBAR, unreadable), day(30)))
                        .exercises())
                .isEmpty();
    }

    @Test
    void aPlanThatIsClosedHoldsNothingBack() {
        Course closed = signing(NECK, 20, Fact.PlanClosed::new);

        assertThat(Engine.dayPlan(List.of(beside(LUMBAR, closed)), day(30)))
                .isEqualTo(Engine.dayPlan(List.of(LUMBAR), day(30)));
        assertThat(PartOfDay.of(both(LUMBAR, closed), day(30))).hasSize(1);
        assertThat(PartOfDay.of(both(LUMBAR, closed), day(10))).hasSize(2);
    }

    @Test
    void aPlanThatIsPausedPausesBoth() {
        Course paused = signing(NECK, 20, Fact.PlanPaused::new);
        DayPlan together = PartOfDay.together(PartOfDay.of(both(LUMBAR, paused), day(30)));

        assertThat(together.exercises()).isEmpty();
        assertThat(together.walking()).isNull();
    }

    @Test
    void theSheetHasEveryLimitOfBothWithTheStrictestFirst() {
        PlanView view = both(LUMBAR, NECK);
        List<PartOfDay> parts = PartOfDay.of(view, day(10));
        DaySheet sheet = PatientSheets.of(parts, "en");

        assertThat(sheet.restrictions())
                .hasSize(parts.get(0).day().restrictions().size()
                        + parts.get(1).day().restrictions().size());
        assertThat(sheet.restrictions()).extracting(DaySheet.Line::id).doesNotHaveDuplicates();
        assertThat(sheet.messages().get(0).title()).isEqualTo("This page is for two operations");
        assertThat(sheet.exercises()).extracting(DaySheet.Task::id).doesNotHaveDuplicates();
        assertThat(sheet.withheld()).noneMatch(held -> sheet.offers(held.id()));
        for (String demand :
                sheet.restrictions().stream().map(DaySheet.Line::demand).toList()) {
            int strictest = PartOfDay.together(parts).restrictions().stream()
                    .filter(limit -> limit.limit().demand().id().equals(demand))
                    .mapToInt(limit -> limit.limit().atMost().inBase())
                    .min()
                    .orElseThrow();
            DaySheet.Line first = sheet.restrictions().stream()
                    .filter(line -> line.demand().equals(demand))
                    .findFirst()
                    .orElseThrow();
            assertThat(parts.stream()
                            .flatMap(part -> part.day().restrictions().stream())
                            .filter(limit -> first.id().startsWith(limit.id())
                                    && limit.limit().demand().id().equals(demand))
                            .mapToInt(limit -> limit.limit().atMost().inBase())
                            .min())
                    .hasValue(strictest);
        }
    }

    @Test
    void aPaperHoldsTheLimitsOfBothAndWhatBothAllow() {
        var paper = new PaperWords(both(LUMBAR, NECK), "en").of(day(30), 7);
        List<InForce> limits = new ArrayList<>();
        for (int day = 30; day < 37; day++) {
            limits.addAll(PartOfDay.together(PartOfDay.of(both(LUMBAR, NECK), day(day)))
                    .restrictions());
        }

        assertThat(paper.sheet().restrictions())
                .extracting(DaySheet.Line::demand)
                .containsAll(limits.stream()
                        .map(limit -> limit.limit().demand().id())
                        .toList());
        assertThat(paper.exercises())
                .extracting(row -> row.task().id())
                .isEqualTo(paper.sheet().exercises().stream()
                        .map(DaySheet.Task::id)
                        .toList())
                .doesNotHaveDuplicates();
    }
}
