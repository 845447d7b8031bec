package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.DayPlanFixtures.restriction;
import static health.steady.protocol.DayPlanFixtures.restrictionsOf;
import static health.steady.protocol.HistoryFixtures.planFor;
import static health.steady.protocol.HistoryFixtures.use;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.Observation.SessionLog.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples of the clinical reference, part H, by their numbers. */
class ScenarioTests {

    private final HistoryFixtures plan =
            planFor(RulebookFixtures.microdiscectomy()).confirmedOn(0);

    @Test
    void scenario1StableOnDay5WalksOftenAndBendsNotAtAll() {
        DayPlan day = plan.planOn(5);

        assertThat(day.phase()).isEqualTo(Phase.WEEKS_0_2);
        assertThat(day.walking()).isNotNull();
        assertThat(day.walking().times()).isGreaterThan(2);
        assertThat(restriction("bending-1", day).limit()).isEqualTo(new Limit(Demand.BENDING, Amount.level(1)));
        assertThat(restriction("twisting-1", day).limit()).isEqualTo(new Limit(Demand.TWISTING, Amount.level(1)));
        assertThat(restriction("lifting-8lb", day).limit()).isEqualTo(new Limit(Demand.LIFTING, Amount.pounds("8")));
        assertThat(RulebookFixtures.microdiscectomy()
                        .protocol()
                        .walking()
                        .advice()
                        .in("en"))
                .containsIgnoringCase("stick")
                .containsIgnoringCase("frame");
        assertThat(day.exercises())
                .extracting(offer -> offer.exercise().id())
                .doesNotContain("knee-chest", "cat-cow", "child-pose", "ham-seated-lean", "bird-dog", "bridge");
    }

    @Test
    void scenario3NothingRecordedByDay20LiftsNothing() {
        DayPlan day = plan.planOn(20);

        assertThat(restrictionsOf(day)).isEqualTo(restrictionsOf(plan.planOn(0)));
        assertThat(day.messages())
                .filteredOn(message -> message.kind() == Message.Kind.SURGEON_ASKED)
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.since()).isEqualTo(plan.day(14));
                    assertThat(asked.ids()).contains("bending-1", "twisting-1", "lifting-8lb");
                });
        assertThat(restriction("bending-1", day).end().by()).isEqualTo(Signer.SURGEON);
        assertThat(day.next()).contains(new Upcoming(plan.day(42), Upcoming.Kind.SURGEON_ASKED, "bending-1"));
    }

    @Test
    void scenario5ChildsPoseOnDay28IsRefusedUntilBendingIsReleased() {
        plan.advancedOnTime();
        RungRef childsPose = use("child-pose");
        Dose dose = Dose.repetitions(1, 5, 1);

        List<Reason> reasons = Engine.reasonsAgainst(List.of(plan.course()), plan.day(28), childsPose, dose);

        assertThat(reasons)
                .filteredOn(reason -> reason.kind() == Reason.Kind.LIMIT)
                .extracting(Reason::id)
                .containsExactly("bending-1", "bending-2");
        assertThat(reasons)
                .filteredOn(reason -> reason.id().equals("bending-2"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.until()).isEqualTo(plan.day(42)));

        plan.addedOn(28, "child-pose", dose);
        assertThat(offeredBy(plan.planOn(28))).doesNotContain("child-pose/basic");
        assertThat(DayPlanFixtures.reasonsFor("child-pose", plan.planOn(28))).isEqualTo(reasons);
    }

    @Test
    void scenario7AfterAFusionNoAntiInflammatoryMedicineIsSuggested() {
        DayPlan day = operated("lumbar-fusion").advancedOnTime().planOn(21);

        assertThat(told(day))
                .anyMatch(words -> words.contains("Do not take ibuprofen") && words.contains("without your surgeon"))
                .noneMatch(words -> words.contains("lets you take"))
                .anyMatch(words -> words.contains("cold pack"))
                .anyMatch(words -> words.contains("as prescribed"));
    }

    @Test
    void scenario11AfterADiscReplacementNothingBendsBackwardOrTwistsBeforeSixWeeks() {
        HistoryFixtures replaced = operated("lumbar-disc-replacement").advancedOnTime();
        Dose dose = Dose.repetitions(1, 5, 1);

        List<Reason> reasons =
                Engine.reasonsAgainst(List.of(replaced.course()), replaced.day(25), use("prone-pressup/elbows"), dose);

        assertThat(reasons)
                .filteredOn(reason -> reason.kind() == Reason.Kind.LIMIT)
                .extracting(Reason::id)
                .contains("extension-0");
        replaced.addedOn(25, "prone-pressup/elbows", dose);
        DayPlan day = replaced.planOn(25);
        assertThat(offeredBy(day))
                .doesNotContain("prone-pressup/elbows", "back-ext/arms-by-side", "cat-cow/small", "knee-roll/small")
                .contains("brace/basic", "ankle-pump/basic", "lying-march/basic");
        assertThat(day.walking()).isNotNull();
    }

    @Test
    void scenario13ThePoolWaitsForAHealedWound() {
        HistoryFixtures widened = operated("lumbar-foraminotomy")
                .advancedOnTime()
                .notFoundOn(30, "wound-healed")
                .releasedOn(30, "submersion");
        Activity swim =
                RulebookFixtures.microdiscectomy().catalogue().activities().get("swim-outing");
        Activity tub =
                RulebookFixtures.microdiscectomy().catalogue().activities().get("hot-tub");

        DayPlan day = widened.planOn(32);

        assertThat(restriction("submersion", day).end().needs())
                .extracting(DayPlan.NeedStatus::finding)
                .contains("wound-healed");
        assertThat(offeredBy(day)).doesNotContain("aquatic/water-walk", "swim/easy");
        assertThat(Engine.answer(swim, day).verdict()).isEqualTo(Answer.Verdict.NOT_YET);
        assertThat(Engine.answer(tub, day).verdict()).isEqualTo(Answer.Verdict.NOT_YET);
        assertThat(day.walking()).isNotNull();
        assertThat(day.exercises()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("health.steady.protocol.RulebookFixtures#slugs")
    void scenario15PainForThreeHoursAfterALongWalkShortensTheNextOne(String slug) {
        HistoryFixtures walked = operated(slug)
                .advancedOnTime()
                .loggedOn(24, "walk", Outcome.DONE, 1, 40, 6)
                .overTwoHoursOn(24, "walk");

        DayPlan before = walked.planOn(23);
        DayPlan after = walked.planOn(25);

        assertThat(after.walking()).isNotNull();
        assertThat(after.walking().minutes() * after.walking().times())
                .isLessThan(before.walking().minutes() * before.walking().times());
        assertThat(DayPlanFixtures.messagesOf(after))
                .contains(Message.Kind.EASED)
                .doesNotContain(
                        Message.Kind.SUSPENDED_STOP, Message.Kind.SUSPENDED_ESSENTIAL, Message.Kind.SUSPENDED_HOLD);
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(told(after)).anyMatch(words -> words.contains("too much, too soon"));
    }

    @ParameterizedTest
    @MethodSource("health.steady.protocol.RulebookFixtures#slugs")
    void scenario17TroublePassingUrineStopsEverything(String slug) {
        DayPlan day = operated(slug).checkedInOn(9, "RF01").planOn(9);

        assertThat(day.exercises()).isEmpty();
        assertThat(day.walking()).isNull();
        assertThat(DayPlanFixtures.messagesOf(day)).contains(Message.Kind.SUSPENDED_STOP);
        assertThat(RulebookFixtures.shipped(slug)
                        .dangerSigns()
                        .sign("RF01")
                        .orElseThrow()
                        .urgency())
                .isEqualTo(DangerSign.Urgency.EMERGENCY);
    }

    @Test
    void scenario20NoMarkerMetOnDay45StaysOnTheProgrammeOfWeeks2To6() {
        plan.foundOn(14, "wound-dry")
                .foundOn(14, "walks-often")
                .foundOn(14, "pain-settles")
                .advancedOnFindings(14, Phase.WEEKS_2_6)
                .loggedOn(43, "walk", Outcome.DONE, 1, 5, 2)
                .loggedOn(44, "walk", Outcome.DONE, 1, 5, 2)
                .advancedOnFindings(45, Phase.WEEKS_6_12);

        DayPlan day = plan.planOn(45);

        assertThat(day.phase()).isEqualTo(Phase.WEEKS_6_12);
        assertThat(day.stage()).isEqualTo(Phase.WEEKS_2_6);
        assertThat(day.messages())
                .filteredOn(message -> message.kind() == Message.Kind.FINDINGS_MISSING)
                .singleElement()
                .satisfies(missing -> assertThat(missing.ids()).contains("home-programme", "walks-20min"));
        assertThat(offeredBy(day)).doesNotContain("bird-dog/one-limb", "sls/basic", "bridge/full");
    }

    private static HistoryFixtures operated(String slug) {
        return planFor(RulebookFixtures.shipped(slug)).confirmedOn(0);
    }

    private static List<String> told(DayPlan day) {
        return day.instructions().stream()
                .map(given -> given.instruction().say().in("en"))
                .toList();
    }
}
