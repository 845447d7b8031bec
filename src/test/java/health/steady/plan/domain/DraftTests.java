package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.PlanStory.doseOf;
import static health.steady.plan.domain.PlanStory.use;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.SteadyTest;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Decision.SignRange;
import health.steady.plan.Decision.Unlock;
import health.steady.plan.Draft;
import health.steady.plan.Drafts;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.site.database.BehindTheLock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes that wait to be signed: whose they are, what becomes of them, and when they are signed. */
@SteadyTest
class DraftTests {

    private static final LocalDate DAY = SURGERY.plusDays(20);
    private static final Add HEEL_SLIDE = new Add(use("heel-slide", "basic"), doseOf("heel-slide", "basic"));

    @Autowired
    BeanFactory beans;

    @Autowired
    Drafts drafts;

    @Autowired
    PlanApi plans;

    PlanFixtures clinic;
    PlanId plan;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        plan = clinic.operated();
    }

    @Test
    void areTheirAuthorsAlone() {
        put(clinic.therapist, new Remove("brace"));

        assertThat(draft(clinic.therapist).decisions()).containsExactly(List.of(new Remove("brace")));
        assertThat(drafts.of(clinic.surgeon, plan)).isEmpty();
        TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        int others = Acting.as(
                clinic.surgeon,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from plan_draft_line")
                        .query(Integer.class)
                        .single()));
        assertThat(others).as("the second lock, without the first").isZero();
    }

    @Test
    void areNotMadeForAnotherClinicsPlan() {
        PlanFixtures elsewhere = new PlanFixtures(beans);

        assertThatExceptionOfType(PlanNotFound.class).isThrownBy(() -> put(elsewhere.therapist, new Remove("brace")));
        assertThat(drafts.of(elsewhere.therapist, plan)).isEmpty();
    }

    @Test
    void areMadeByWhoMaySignThem() {
        assertRefused("", "by-surgeon-therapist", () -> put(clinic.self, new Remove("brace")));
    }

    @Test
    void keepTheLaterOfTwoLinesAboutTheSameExercise() {
        put(clinic.therapist, new Change(use("brace", "basic"), Dose.repetitions(1, 5, 1)));
        put(clinic.therapist, new Unlock("bridge"));
        put(clinic.therapist, new SignRange("brace", "basic", "basic"));
        put(clinic.therapist, new Remove("brace"));

        assertThat(draft(clinic.therapist).decisions())
                .containsExactly(
                        List.of(new Unlock("bridge")),
                        List.of(new SignRange("brace", "basic", "basic")),
                        List.of(new Remove("brace")));
    }

    @Test
    void keepASwapWhenWhatItBringsInIsDosedAnew() {
        Add less = new Add(HEEL_SLIDE.use(), Dose.repetitions(1, 3, 1));
        drafts.put(clinic.therapist, plan, 2, List.of(List.of(new Remove("brace"), HEEL_SLIDE)), at(DAY));

        put(clinic.therapist, less);

        assertThat(draft(clinic.therapist).decisions()).containsExactly(List.of(new Remove("brace"), less));
    }

    @Test
    void takeFiftyChangesAndNotOneMore() {
        for (int i = 0; i < 50; i++) {
            put(clinic.therapist, new Remove("exercise-" + i));
        }

        assertRefused("", "too-many-changes", () -> put(clinic.therapist, new Remove("exercise-50")));
        assertThat(draft(clinic.therapist).lines()).hasSize(50);
    }

    @Test
    void collectOnlyWhatCouldBeSigned() {
        collect(clinic.therapist, new Remove("brace"));

        assertRefused("exercise", "unknown-exercise", () -> collect(clinic.therapist, new Remove("juggling")));
        assertThat(draft(clinic.therapist).lines()).hasSize(1);
    }

    @Test
    void areSignedAllAtOnceUnderOneReasonAndGone() {
        put(clinic.therapist, new Remove("brace"));
        put(clinic.therapist, HEEL_SLIDE);

        Drafts.Signed signed = sign(clinic.therapist, draft(clinic.therapist), seen());

        assertThat(signed.before()).isFalse();
        assertThat(facts().subList(2, 4))
                .hasExactlyElementsOfTypes(Fact.ExerciseRemoved.class, Fact.ExerciseAdded.class)
                .allSatisfy(fact -> assertThat(fact.signature().reason()).isEqualTo("Easier"));
        assertThat(drafts.of(clinic.therapist, plan)).isEmpty();
    }

    @Test
    void areSignedNotAtAllWhenOneIsRefused() {
        put(clinic.therapist, new Remove("brace"));
        put(clinic.therapist, new PauseExercise("juggling"));

        assertThat(assertRefused(
                                "exercise",
                                "unknown-exercise",
                                () -> sign(clinic.therapist, draft(clinic.therapist), seen()))
                        .decision())
                .isEqualTo(1);
        assertThat(facts()).hasSize(2);
        assertThat(draft(clinic.therapist).lines()).hasSize(2);
    }

    @Test
    void areSignedOnceInTwoWindows() {
        put(clinic.therapist, new Remove("brace"));
        Draft shown = draft(clinic.therapist);
        int seen = seen();
        sign(clinic.therapist, shown, seen);

        Drafts.Signed again = sign(clinic.therapist, shown, seen);

        assertThat(again.before()).isTrue();
        assertThat(again.at()).isEqualTo(at(DAY));
        assertThat(facts()).hasSize(3);
    }

    @Test
    void areNotSignedAsAnotherWindowLeftThem() {
        put(clinic.therapist, new Remove("brace"));
        Draft shown = draft(clinic.therapist);
        put(clinic.therapist, HEEL_SLIDE);

        assertRefused("", "draft-changed", () -> sign(clinic.therapist, shown, seen()));
    }

    @Test
    void areNotSignedOverWhatSomebodyElseSigned() {
        put(clinic.therapist, new Remove("brace"));
        clinic.sign(clinic.surgeon, plan, new Remove("ankle-pump"), 20);

        assertThatExceptionOfType(PlanChanged.class)
                .isThrownBy(() -> sign(clinic.therapist, draft(clinic.therapist), seen()))
                .satisfies(changed -> assertThat(changed.since()).hasSize(1));

        Draft draft = draft(clinic.therapist);
        drafts.keep(
                clinic.therapist, plan, new Draft.Version(draft.id(), draft.revision(), seen()), List.of(), at(DAY));
        sign(clinic.therapist, draft(clinic.therapist), seen());
        assertThat(facts()).hasSize(4);
    }

    @Test
    void areNotHeldUpByWhatTheirAuthorSignedElsewhereAboutOtherThings() {
        put(clinic.therapist, new Remove("brace"));
        clinic.sign(clinic.therapist, plan, new Remove("ankle-pump"), 20);

        assertThat(draft(clinic.therapist).since(facts())).isEmpty();
        sign(clinic.therapist, draft(clinic.therapist), seen());
        assertThat(facts()).hasSize(4);
    }

    @Test
    void areGoneWithTheirLastLine() {
        put(clinic.therapist, new Remove("brace"));
        UUID line = draft(clinic.therapist).lines().get(0).id();

        drafts.drop(clinic.therapist, plan, List.of(line), at(DAY));
        drafts.drop(clinic.therapist, plan, List.of(line), at(DAY));

        assertThat(drafts.of(clinic.therapist, plan)).isEmpty();
    }

    @Test
    void showALineThatCannotBeReadAndAreNotSignedWithIt() {
        put(clinic.therapist, new Remove("brace"));
        new BehindTheLock(beans)
                .ask(jdbc -> jdbc.sql("update plan_draft_line set kind_version = 9 where plan_id = :plan")
                        .param("plan", plan.value())
                        .update());

        Draft draft = draft(clinic.therapist);
        assertThat(draft.lines()).singleElement().returns(false, Draft.Line::isReadable);
        assertRefused("", "draft-unreadable", () -> sign(clinic.therapist, draft, seen()));
    }

    @Test
    void leadNowhereWhenThePatientMovedAway() {
        put(clinic.therapist, new Remove("brace"));
        Draft draft = draft(clinic.therapist);
        int seen = seen();
        removeFromTeam(clinic.therapist.id());

        assertThat(drafts.of(clinic.therapist, plan)).isEmpty();
        assertThatExceptionOfType(PlanNotFound.class).isThrownBy(() -> sign(clinic.therapist, draft, seen));
        assertThat(facts()).hasSize(2);
    }

    private void removeFromTeam(PersonId who) {
        beans.getBean(CareTeamService.class).remove(clinic.administrator, clinic.patient.id(), who);
    }

    private void put(CurrentUser by, Decision decision) {
        drafts.put(by, plan, 2, List.of(List.of(decision)), at(DAY));
    }

    private void collect(CurrentUser by, Decision decision) {
        PlanView view = plans.plan(by, plan).orElseThrow();
        drafts.collect(by, view, view.seen(), List.of(decision), DAY, at(DAY));
    }

    private Drafts.Signed sign(CurrentUser by, Draft draft, int seen) {
        return drafts.sign(by, plan, new Draft.Version(draft.id(), draft.revision(), seen), "Easier", DAY, at(DAY));
    }

    private Draft draft(CurrentUser author) {
        return drafts.of(author, plan).orElseThrow();
    }

    private int seen() {
        return facts().size();
    }

    private List<Fact> facts() {
        return plans.plan(clinic.surgeon, plan).orElseThrow().course().history().facts();
    }
}
