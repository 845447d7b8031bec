package health.steady.protocol;

import static health.steady.protocol.DayPlanFixtures.offeredBy;
import static health.steady.protocol.DayPlanFixtures.restriction;
import static health.steady.protocol.DayPlanFixtures.restrictionsOf;
import static health.steady.protocol.HistoryFixtures.planFor;
import static health.steady.protocol.HistoryFixtures.use;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Upcoming;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
