package health.steady.plan.domain;

import static health.steady.people.Role.ADMINISTRATOR;
import static health.steady.people.Role.DELEGATE;
import static health.steady.people.Role.SURGEON;
import static health.steady.people.Role.THERAPIST;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Signer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who may sign which decision. A refusal names those who may, as {@code by-surgeon-therapist}. What also depends on the
 * rulebook or on an earlier author, a finding or the end of a tightening, is judged where it is decided.
 */
final class Permission {

    private static final Set<Role> SURGEONS = EnumSet.of(SURGEON);
    private static final Set<Role> PRESCRIBERS = EnumSet.of(SURGEON, THERAPIST);
    private static final Set<Role> CLINICIANS = EnumSet.of(SURGEON, DELEGATE, THERAPIST);

    private static final Map<Class<? extends Decision>, Set<Role>> SIGNERS = Map.ofEntries(
            entry(Decision.ConfirmSurgery.class, EnumSet.of(SURGEON, DELEGATE, ADMINISTRATOR)),
            entry(Decision.Release.class, SURGEONS),
            entry(Decision.Keep.class, SURGEONS),
            entry(Decision.ReleaseInAdvance.class, SURGEONS),
            entry(Decision.AskSurgeon.class, EnumSet.of(DELEGATE, THERAPIST)),
            entry(Decision.AnswerRequest.class, SURGEONS),
            entry(Decision.PauseExercise.class, PRESCRIBERS),
            entry(Decision.ResumeExercise.class, PRESCRIBERS),
            entry(Decision.Tighten.class, CLINICIANS),
            entry(Decision.EndTightening.class, CLINICIANS),
            entry(Decision.Advance.class, PRESCRIBERS),
            entry(Decision.Add.class, PRESCRIBERS),
            entry(Decision.Change.class, PRESCRIBERS),
            entry(Decision.Remove.class, PRESCRIBERS),
            entry(Decision.Unlock.class, PRESCRIBERS),
            entry(Decision.Reserve.class, SURGEONS),
            entry(Decision.Clear.class, SURGEONS),
            entry(Decision.RecordFinding.class, CLINICIANS),
            entry(Decision.EndSuspension.class, CLINICIANS),
            entry(Decision.SignRange.class, PRESCRIBERS),
            entry(Decision.FindCondition.class, CLINICIANS),
            entry(Decision.ClearCondition.class, CLINICIANS),
            entry(Decision.CorrectSurgeryDate.class, SURGEONS),
            entry(Decision.Pause.class, CLINICIANS),
            entry(Decision.Resume.class, PRESCRIBERS),
            entry(Decision.Close.class, SURGEONS));

    private Permission() {}

    static void toSign(Decision decision, Role role) {
        require(SIGNERS.getOrDefault(decision.getClass(), Set.of()), role);
    }

    static void toAssign(Role role) {
        require(SURGEONS, role);
    }

    /** Delegates prepare; none of them signs an assignment. */
    static void toPrepare(Role role) {
        require(EnumSet.of(DELEGATE), role);
    }

    /** Looking at what an assignment would give. */
    static void toPreview(Role role) {
        if (role != DELEGATE) {
            toAssign(role);
        }
    }

    /** Those of the signers who have a role here. */
    static Set<Role> roles(Set<Signer> signers) {
        Set<String> names = signers.stream().map(Enum::name).collect(toSet());
        return CLINICIANS.stream().filter(role -> names.contains(role.name())).collect(toSet());
    }

    static void require(Set<Role> allowed, Role role) {
        if (!allowed.contains(role)) {
            throw PlanRefused.at("", "by" + code(allowed));
        }
    }

    private static String code(Set<Role> allowed) {
        return allowed.stream()
                .sorted()
                .map(role -> "-" + role.name().toLowerCase(Locale.ROOT))
                .collect(joining());
    }
}
