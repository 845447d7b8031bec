package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import health.steady.access.AuthorityTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Law L2: every kind of fact that loosens counts when one signed it who has the authority, and else for nothing. */
class AuthorityTests {

    private static final AuthorityTable TABLE = AuthorityTable.get();
    private static final Protocol PROTOCOL =
            RulebookFixtures.shipped("lumbar-microdiscectomy").protocol();
    private static final Finding FINDING = PROTOCOL.findings().get(0);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final RungRef USE = new RungRef("brace", "basic");
    private static final Dose DOSE = Dose.repetitions(1, 5, 1);

    private static final List<Function<Signature, Fact>> LOOSENING = List.of(
            signature -> new Fact.PlanAssigned(signature, DAY, Map.of(), Set.of(), Map.of()),
            signature -> new Fact.SurgeryConfirmed(signature, DAY),
            signature -> new Fact.RestrictionReleased(signature, "lifting-8lb"),
            signature -> new Fact.ExerciseResumed(signature, "brace"),
            signature -> new Fact.TighteningEnded(signature, 2),
            signature -> new Fact.StageAdvanced(signature, Phase.WEEKS_2_6),
            signature -> new Fact.ExerciseAdded(signature, USE, DOSE),
            signature -> new Fact.DoseRaised(signature, USE, DOSE),
            signature -> new Fact.ExerciseUnlocked(signature, "brace"),
            signature -> new Fact.ExerciseCleared(signature, "run"),
            signature -> new Fact.FindingMet(signature, FINDING.id()),
            signature -> new Fact.SuspensionEnded(signature, new UUID(1, 1)),
            signature -> new Fact.RangeSigned(signature, "brace", "basic", "basic"),
            signature -> new Fact.ConditionCleared(signature, "fall-risk"),
            signature -> new Fact.SurgeryDatedEarlier(signature, DAY),
            Fact.PlanResumed::new,
            Fact.PlanClosed::new);

    static Stream<Arguments> everyKindAndSigner() {
        return LOOSENING.stream()
                .flatMap(kind -> Arrays.stream(Signer.values())
                        .map(signer -> kind.apply(signedBy(signer)))
                        .map(fact -> argumentSet(name(fact) + " by " + signer(fact), fact)));
    }

    @ParameterizedTest
    @MethodSource("everyKindAndSigner")
    void countsWhenTheTableSaysSo(Fact fact) {
        boolean byProtocol = TABLE.actionsOf("fact", name(fact)).contains(AuthorityTable.BY_PROTOCOL);
        boolean expected = byProtocol
                ? FINDING.by().contains(signer(fact))
                : TABLE.rolesOf("fact", name(fact)).stream()
                        .anyMatch(role -> role.name().equals(signer(fact).name()));

        assertThat(Authority.holds(fact, PROTOCOL)).isEqualTo(expected);
    }

    @Test
    void hasARowForEveryKindThatLoosens() {
        assertThat(Arrays.stream(Fact.Loosening.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(TABLE.names("fact"))
                .containsExactlyInAnyOrderElementsOf(LOOSENING.stream()
                        .map(kind -> name(kind.apply(signedBy(Signer.SURGEON))))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("signers")
    void aFactThatTightensAlwaysCounts(Signer signer) {
        assertThat(Authority.holds(new Fact.ExerciseRemoved(signedBy(signer), "brace"), PROTOCOL))
                .isTrue();
    }

    static Stream<Signer> signers() {
        return Arrays.stream(Signer.values());
    }

    private static Signature signedBy(Signer signer) {
        return new Signature(2, new Author(new UUID(0, 7), signer), Instant.EPOCH, DAY, "");
    }

    private static String name(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    private static Signer signer(Fact fact) {
        return fact.signature().author().as();
    }
}
