package health.steady.plan.domain;

import static health.steady.people.Role.ADMINISTRATOR;
import static health.steady.people.Role.DELEGATE;
import static health.steady.people.Role.SURGEON;
import static health.steady.people.Role.THERAPIST;
import static health.steady.plan.domain.PlanStory.SURGERY;
import static health.steady.plan.domain.PlanStory.assigned;
import static health.steady.plan.domain.PlanStory.doseOf;
import static health.steady.plan.domain.PlanStory.gated;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.PlanStory.somebody;
import static health.steady.plan.domain.PlanStory.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.AnswerRequest;
import health.steady.plan.Decision.AskSurgeon;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.Clear;
import health.steady.plan.Decision.ClearCondition;
import health.steady.plan.Decision.Close;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.CorrectSurgeryDate;
import health.steady.plan.Decision.EndSuspension;
import health.steady.plan.Decision.EndTightening;
import health.steady.plan.Decision.FindCondition;
import health.steady.plan.Decision.Keep;
import health.steady.plan.Decision.Pause;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.Decision.Release;
import health.steady.plan.Decision.ReleaseInAdvance;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.Reserve;
import health.steady.plan.Decision.Resume;
import health.steady.plan.Decision.ResumeExercise;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Tighten;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.Signer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The authority matrix: every decision, by everybody. */
class PermissionTests {

    private static final UUID REPORT = UUID.randomUUID();
    private static final Limit FIVE_POUNDS = new Limit(Demand.LIFTING, Amount.pounds("5"));

    private static final CurrentUser THERAPIST_WHO_ASKED = somebody(THERAPIST);

    private static final CurrentUser SURGEON_WHO_PAUSED = somebody(SURGEON);

    /** A decision that nothing but authority can stand against, and who has it. */
    record Case(PlanStory story, Decision decision, Set<Role> allowed, String refusal) {}

    static List<Case> cases() {
        PlanStory day20 = operated().onDay(20).finds(THERAPIST_WHO_ASKED, Phase.WEEKS_2_6);
        PlanStory asked =
                operated().onDay(20).signs(THERAPIST_WHO_ASKED, new AskSurgeon(Subject.RESTRICTION, "lifting-8lb"));
        Dose less = Dose.repetitions(1, 5, 1);
        return List.of(
                new Case(
                        assigned().onDay(3),
                        new ConfirmSurgery(SURGERY),
                        Set.of(SURGEON, DELEGATE, ADMINISTRATOR),
                        "by-surgeon-delegate-administrator"),
                new Case(day20, new Release("lifting-8lb"), Set.of(SURGEON), "by-surgeon"),
                new Case(day20, new Keep("lifting-8lb"), Set.of(SURGEON), "by-surgeon"),
                new Case(day20, new Keep("impact-1", SURGERY.plusDays(90)), Set.of(SURGEON), "by-surgeon"),
                new Case(day20, new ReleaseInAdvance("bending-2"), Set.of(SURGEON), "by-surgeon"),
                new Case(
                        day20,
                        new AskSurgeon(Subject.RESTRICTION, "lifting-8lb"),
                        Set.of(DELEGATE, THERAPIST),
                        "by-delegate-therapist"),
                new Case(asked, new AnswerRequest(asked.lastSeq(), Outcome.NO), Set.of(SURGEON), "by-surgeon"),
                new Case(day20, new PauseExercise("brace"), Set.of(SURGEON, THERAPIST), "by-surgeon-therapist"),
                new Case(
                        operated().onDay(20).signs(SURGEON_WHO_PAUSED, new PauseExercise("brace")),
                        new ResumeExercise("brace"),
                        Set.of(SURGEON, THERAPIST),
                        "by-surgeon-therapist"),
                new Case(
                        day20,
                        new Tighten(FIVE_POUNDS),
                        Set.of(SURGEON, DELEGATE, THERAPIST),
                        "by-surgeon-delegate-therapist"),
                new Case(day20, new Advance(Phase.WEEKS_2_6), Set.of(SURGEON, THERAPIST), "by-surgeon-therapist"),
                new Case(
                        day20,
                        new Add(use("quad-set", "basic"), doseOf("quad-set", "basic")),
                        Set.of(SURGEON, THERAPIST),
                        "by-surgeon-therapist"),
                new Case(
                        day20,
                        new Change(use("brace", "basic"), less),
                        Set.of(SURGEON, THERAPIST),
                        "by-surgeon-therapist"),
                new Case(day20, new Remove("brace"), Set.of(SURGEON, THERAPIST), "by-surgeon-therapist"),
                new Case(day20, new Unlock("ham-supine-hands"), Set.of(SURGEON, THERAPIST), "by-surgeon-therapist"),
                new Case(day20, new Reserve("brace"), Set.of(SURGEON), "by-surgeon"),
                new Case(day20, new Clear("run"), Set.of(SURGEON), "by-surgeon"),
                new Case(
                        day20,
                        new RecordFinding("wound-healed", true),
                        Set.of(SURGEON, DELEGATE, THERAPIST),
                        "by-surgeon-delegate-therapist"),
                new Case(
                        day20,
                        new RecordFinding("wound-healed", false),
                        Set.of(SURGEON, DELEGATE, THERAPIST),
                        "by-surgeon-delegate-therapist"),
                new Case(
                        operated().onDay(9).reports(REPORT, "RF09"),
                        new EndSuspension(REPORT),
                        Set.of(SURGEON, DELEGATE, THERAPIST),
                        "by-surgeon-delegate-therapist"),
                new Case(
                        gated().onDay(20),
                        new Advance(Phase.WEEKS_2_6, SURGERY.plusDays(30)),
                        Set.of(SURGEON, THERAPIST),
                        "by-surgeon-therapist"),
                new Case(
                        day20,
                        new SignRange("brace", "basic", "basic"),
                        Set.of(SURGEON, THERAPIST),
                        "by-surgeon-therapist"),
                new Case(
                        day20,
                        new FindCondition("fall-risk"),
                        Set.of(SURGEON, DELEGATE, THERAPIST),
                        "by-surgeon-delegate-therapist"),
                new Case(
                        operated().onDay(20).signs(THERAPIST_WHO_ASKED, new FindCondition("fall-risk")),
                        new ClearCondition("fall-risk"),
                        Set.of(SURGEON, DELEGATE, THERAPIST),
                        "by-surgeon-delegate-therapist"),
                new Case(day20, new CorrectSurgeryDate(SURGERY.plusDays(1)), Set.of(SURGEON), "by-surgeon"),
                new Case(day20, new Pause(), Set.of(SURGEON, DELEGATE, THERAPIST), "by-surgeon-delegate-therapist"),
                new Case(
                        operated().onDay(20).signs(THERAPIST_WHO_ASKED, new Pause()),
                        new Resume(),
                        Set.of(SURGEON, THERAPIST),
                        "by-surgeon-therapist"),
                new Case(day20, new Close(), Set.of(SURGEON), "by-surgeon"));
    }

    static Stream<Arguments> everyCaseAndRole() {
        return cases().stream()
                .flatMap(each -> Arrays.stream(Role.values())
                        .map(role -> argumentSet(role + " " + each.decision(), each, role)));
    }

    @ParameterizedTest
    @MethodSource("everyCaseAndRole")
    void signsOnlyWithAuthority(Case each, Role role) {
        CurrentUser by = somebody(role);

        if (each.allowed().contains(role)) {
            assertThat(each.story()
                            .decides(by, each.decision())
                            .signature()
                            .author()
                            .as())
                    .isEqualTo(Signer.valueOf(role.name()));
        } else {
            assertThatExceptionOfType(PlanRefused.class)
                    .isThrownBy(() -> each.story().decides(by, each.decision()))
                    .returns(each.refusal(), PlanRefused::code);
        }
    }

    @Test
    void coversEveryDecision() {
        Stream<Class<?>> covered =
                Stream.concat(cases().stream().map(each -> each.decision().getClass()), Stream.of(EndTightening.class));

        assertThat(covered).contains(Decision.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everyTighteningAndEnd")
    void aTighteningIsEndedByWhoSetItOrASurgeon(CurrentUser sets, CurrentUser ends, String refusal) {
        PlanStory story = operated().onDay(20).signs(sets, new Tighten(FIVE_POUNDS));
        EndTightening end = new EndTightening(story.lastSeq());

        if (refusal.isEmpty()) {
            assertThat(story.decides(ends, end)).isInstanceOf(TighteningEnded.class);
        } else {
            assertThatExceptionOfType(PlanRefused.class)
                    .isThrownBy(() -> story.decides(ends, end))
                    .returns(refusal, PlanRefused::code);
        }
    }

    static Stream<Arguments> everyTighteningAndEnd() {
        CurrentUser surgeon = somebody(SURGEON);
        CurrentUser delegate = somebody(DELEGATE);
        CurrentUser therapist = somebody(THERAPIST);
        return Stream.of(
                Arguments.of(surgeon, surgeon, ""),
                Arguments.of(surgeon, somebody(SURGEON), ""),
                Arguments.of(surgeon, delegate, "by-surgeon"),
                Arguments.of(surgeon, therapist, "by-surgeon"),
                Arguments.of(delegate, surgeon, ""),
                Arguments.of(delegate, delegate, ""),
                Arguments.of(delegate, therapist, "by-author-or-surgeon"),
                Arguments.of(therapist, surgeon, ""),
                Arguments.of(therapist, therapist, ""),
                Arguments.of(therapist, delegate, "by-author-or-surgeon"),
                Arguments.of(therapist, somebody(THERAPIST), "by-author-or-surgeon"),
                Arguments.of(therapist, somebody(Role.PATIENT), "by-surgeon-delegate-therapist"),
                Arguments.of(therapist, somebody(ADMINISTRATOR), "by-surgeon-delegate-therapist"));
    }
}
