package health.steady.plan.domain;

import health.steady.protocol.Amount;
import health.steady.protocol.Author;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import health.steady.protocol.Unit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One fact of each kind, with everything in it that its kind can hold. */
final class FactFixtures {

    static final Signature SIGNATURE = new Signature(
            3,
            new Author(UUID.fromString("01980000-0000-7000-8000-000000000001"), Signer.SURGEON),
            Instant.parse("2026-11-21T09:30:00.123456Z"),
            LocalDate.of(2026, 11, 21),
            "Healing as expected");

    private static final RungRef BRIDGE = new RungRef("bridge", "bridge-hold");
    private static final Dose PLAIN = Dose.repetitions(2, 10, 1);
    private static final Dose FULL = new Dose(
            3, 12, 5, 60, true, Amount.of("2.5", Unit.KILOGRAMS), 0, 2, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private FactFixtures() {}

    static List<Fact> oneOfEachKind() {
        return List.of(
                new Fact.PlanAssigned(
                        SIGNATURE,
                        LocalDate.of(2026, 11, 18),
                        Map.of("restriction-length", "until-i-release", "sitting", "free"),
                        Set.of("extension-0", "sitting-20"),
                        Map.of("osteoporosis", true, "vertigo", false)),
                new Fact.SurgeryConfirmed(SIGNATURE, LocalDate.of(2026, 11, 18)),
                new Fact.RestrictionReleased(SIGNATURE, "lifting-8lb"),
                new Fact.RestrictionKept(SIGNATURE, "bending-1"),
                new Fact.LimitTightened(SIGNATURE, new Limit(Demand.LIFTING, Amount.pounds("5"))),
                new Fact.TighteningEnded(SIGNATURE, 2),
                new Fact.StageAdvanced(SIGNATURE, Phase.WEEKS_2_6),
                new Fact.ExerciseAdded(SIGNATURE, BRIDGE, FULL),
                new Fact.DoseRaised(SIGNATURE, BRIDGE, FULL),
                new Fact.DoseEased(SIGNATURE, BRIDGE, PLAIN),
                new Fact.ExerciseRemoved(SIGNATURE, "bridge"),
                new Fact.ExerciseUnlocked(SIGNATURE, "bridge"),
                new Fact.ExerciseReserved(SIGNATURE, "bridge"),
                new Fact.ExerciseCleared(SIGNATURE, "bridge"),
                new Fact.FindingMet(SIGNATURE, "wound-healed"),
                new Fact.FindingNotMet(SIGNATURE, "wound-healed"),
                new Fact.SuspensionEnded(SIGNATURE, UUID.fromString("01980000-0000-7000-8000-000000000002")),
                new Fact.RangeSigned(SIGNATURE, "bridge", "bridge-basic", "bridge-hold"),
                new Fact.ConditionFound(SIGNATURE, "osteoporosis"),
                new Fact.ConditionCleared(SIGNATURE, "osteoporosis"),
                new Fact.SurgeryDatedEarlier(SIGNATURE, LocalDate.of(2026, 11, 17)),
                new Fact.SurgeryDatedLater(SIGNATURE, LocalDate.of(2026, 11, 19)),
                new Fact.SurgeonAsked(SIGNATURE, Fact.SurgeonAsked.Subject.RESTRICTION, "lifting-8lb"),
                new Fact.SurgeonAnswered(SIGNATURE, 2, Fact.SurgeonAnswered.Outcome.PARTLY),
                new Fact.ExercisePaused(SIGNATURE, "bridge"),
                new Fact.ExerciseResumed(SIGNATURE, "bridge"),
                new Fact.PlanPaused(SIGNATURE),
                new Fact.PlanResumed(SIGNATURE),
                new Fact.PlanClosed(SIGNATURE));
    }

    static Set<Class<?>> everyKind() {
        return Set.copyOf(kindsOf(Fact.class).toList());
    }

    private static Stream<Class<?>> kindsOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FactFixtures::kindsOf)
                : Stream.of(type);
    }
}
