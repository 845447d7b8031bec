package health.steady.protocol;

import health.steady.protocol.Fact.ConditionCleared;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.PlanClosed;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Fact.TighteningEnded;

/**
 * Who may loosen. A loosening fact signed by somebody else counts for nothing; a tightening one always counts. Ends of
 * tightenings are judged further by {@link Restrictions}, because they depend on who tightened.
 */
final class Authority {

    private Authority() {}

    static boolean holds(Fact fact, Protocol protocol) {
        if (fact.effect() == Fact.Effect.TIGHTENING) {
            return true;
        }
        Signer signer = fact.signature().author().as();
        if (fact instanceof FindingMet met) {
            return protocol.finding(met.finding())
                    .map(finding -> finding.by().contains(signer))
                    .orElse(false);
        }
        if (signer == Signer.SURGEON) {
            return true;
        }
        if (fact instanceof PlanAssigned
                || fact instanceof RestrictionReleased
                || fact instanceof ExerciseCleared
                || fact instanceof SurgeryDatedEarlier
                || fact instanceof PlanClosed) {
            return false;
        }
        if (fact instanceof SurgeryConfirmed) {
            return signer == Signer.DELEGATE || signer == Signer.ADMINISTRATOR;
        }
        if (fact instanceof SuspensionEnded || fact instanceof TighteningEnded || fact instanceof ConditionCleared) {
            return signer.isClinician();
        }
        return signer == Signer.THERAPIST;
    }
}
