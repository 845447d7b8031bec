package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.alert.PlanDuty;
import health.steady.library.ApproveRulebook;
import health.steady.library.WithdrawApproval;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.RegisterPatient;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import health.steady.plan.PrepareAssignment;
import health.steady.plan.PreparedAnswers;
import health.steady.plan.Submission;
import health.steady.plan.UsualAnswers.Usual;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Amount;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Citation;
import health.steady.protocol.Contraindication;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.Text;
import health.steady.protocol.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is asked that nobody reads: every field of a form reaches its command. */
class FormTests {

    private static final UUID ID = Ids.next();
    private static final UUID OTHER = Ids.next();
    private static final TypedDate SURGERY = new TypedDate(" 9 ", "11", "2026");

    @Test
    void assignmentOfAKnownPatient() {
        AssignForm form = assignment(OTHER.toString(), "", TypedDate.empty());

        assertThat(form.toCommand(asking("falls", "wrist")))
                .isEqualTo(new AssignPlan(
                        new PlanId(ID),
                        new PatientId(OTHER),
                        "digest",
                        LocalDate.of(2026, 11, 9),
                        Map.of("length", "short"),
                        Set.of("extension-0"),
                        Map.of("falls", true, "wrist", false)));
        assertThat(form.previewDay()).isEqualTo(33);
        assertThat(form.isDeliberate()).isTrue();
    }

    @Test
    void assignmentOfANewPatient() {
        AssignForm form = assignment("", " Ann Bold ", new TypedDate("3", "4", "1970"));

        assertThat(form.toRegistration())
                .isEqualTo(new RegisterPatient(new PatientId(OTHER), "Ann Bold", LocalDate.of(1970, 4, 3)));
        assertThat(form.toCommand(asking()).patient()).isEqualTo(new PatientId(OTHER));
    }

    @Test
    void assignmentThatADelegatePrepares() {
        AssignForm form = assignment(OTHER.toString(), "", TypedDate.empty());

        assertThat(form.toPreparation())
                .isEqualTo(new PrepareAssignment(
                        ID,
                        new PatientId(OTHER),
                        new PersonId(OTHER),
                        new PreparedAnswers(
                                "digest",
                                LocalDate.of(2026, 11, 9),
                                Map.of("length", "short"),
                                Set.of("extension-0"),
                                Set.of("falls"),
                                false)));
    }

    @Test
    void usualAnswersStandWhereNoneWasGiven() {
        AssignForm form = assignment(OTHER.toString(), "", TypedDate.empty());

        AssignForm answered = form.with(new Usual(Map.of("length", "long", "timing", "early"), Set.of("no-flexion")));

        assertThat(answered.choices()).isEqualTo(Map.of("length", "short", "timing", "early"));
        assertThat(answered.imposed()).containsExactly("extension-0");
    }

    @Test
    void phoneCheckIn() {
        CheckInForm form = new CheckInForm(
                ID.toString(), "2026-11-19", "4", "2", List.of("RF04"), "", List.of("drowsy"), List.of("walk"));

        assertThat(form.toCommand())
                .isEqualTo(new RecordCheckIn(
                        ID, LocalDate.of(2026, 11, 19), 4, 2, Set.of("RF04"), Set.of("drowsy"), Set.of("walk")));
        assertThat(form.isDeliberate()).isTrue();
    }

    @Test
    void ownLimit() {
        TightenForm form = new TightenForm(ID.toString(), "4", "lifting", "2.5", "kg", "Because");

        assertThat(form.toLimit()).isEqualTo(new Limit(Demand.LIFTING, Amount.of("2.5", Unit.KILOGRAMS)));
        assertThat(form.toSubmission()).isEqualTo(new Submission(ID, 4));
        assertThat(new TightenForm("", "", "submersion", "", "yes/no", "").toLimit())
                .isEqualTo(new Limit(Demand.SUBMERSION, Amount.no()));
    }

    @ParameterizedTest
    @CsvSource({
        "lifting, 20, min",
        "sitting, 20, lb",
        "bending, 4, level",
        "bending, '', level",
        "nothing, 1, level",
        "sitting, 1.5, min",
        "sitting, 9999, min"
    })
    void ownLimitThatCannotBe(String demand, String atMost, String unit) {
        assertThat(new TightenForm("", "", demand, atMost, unit, "").toLimit()).isNull();
    }

    @Test
    void findingAndConfirmation() {
        assertThat(new FindingForm("", "", "wound-healed", "met", "").toDecision())
                .isEqualTo(new Decision.RecordFinding("wound-healed", true));
        assertThat(new FindingForm("", "", "wound-healed", "not-met", "").toDecision())
                .isEqualTo(new Decision.RecordFinding("wound-healed", false));
        assertThat(new ConfirmationForm("", "", SURGERY).toDecision())
                .isEqualTo(new Decision.ConfirmSurgery(LocalDate.of(2026, 11, 9)));
    }

    @Test
    void rangeOverrideAndDay() {
        assertThat(new RangeForm("", "", " low ", "high", "").toDecision("bridge"))
                .isEqualTo(new Decision.SignRange("bridge", "low", "high"));
        assertThat(new OverrideForm("", "", "2026-12-05", "").toDecision(Phase.WEEKS_2_6))
                .isEqualTo(new Decision.Advance(Phase.WEEKS_2_6, LocalDate.of(2026, 12, 5)));
        assertThat(new OverrideForm("", "", "2026-02-30", "").isOnRealDay()).isFalse();
        assertThat(new SurgeryDateForm("", "", SURGERY, "").toDecision())
                .isEqualTo(new Decision.CorrectSurgeryDate(LocalDate.of(2026, 11, 9)));
    }

    @Test
    void actOnARestriction() {
        assertThat(release("release").toDecision()).isEqualTo(new Decision.Release("bending-1"));
        assertThat(release("advance").toDecision()).isEqualTo(new Decision.ReleaseInAdvance("bending-1"));
        assertThat(release("not-yet").toDecision()).isEqualTo(new Decision.Keep("bending-1"));
        assertThat(release("extend").toDecision()).isEqualTo(new Decision.Keep("bending-1", LocalDate.of(2026, 11, 9)));
        assertThat(new ReleaseForm("", "", "bending-1", "extend", TypedDate.empty(), "").lacksItsDay())
                .isTrue();
    }

    private static ReleaseForm release(String answer) {
        return new ReleaseForm("", "", "bending-1", answer, SURGERY, "");
    }

    @Test
    void questionToTheSurgeonAndItsAnswer() {
        assertThat(new AskForm("", "", "bending-1", "", "").toDecision())
                .isEqualTo(new Decision.AskSurgeon(Subject.RESTRICTION, "bending-1"));
        assertThat(new AskForm("", "", "", "run", "").toDecision())
                .isEqualTo(new Decision.AskSurgeon(Subject.EXERCISE, "run"));
        assertThat(new AnswerForm("", "", "no", SURGERY, "").day()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(new AnswerForm("", "", "no", new TypedDate("30", "2", "2026"), "").hasUnrealDay())
                .isTrue();
    }

    @Test
    void approvalAndWithdrawal() {
        assertThat(new ApproveForm(ID.toString(), " digest ", "true").toCommand("I have read it."))
                .isEqualTo(new ApproveRulebook(ID, "digest", "I have read it."));
        assertThat(new WithdrawForm(ID.toString(), " digest ", " Too early. ").toCommand())
                .isEqualTo(new WithdrawApproval(ID, "digest", "Too early."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999"})
    void whatWasSeenCountsAsNothingWhenItCannotBeRead(String seen) {
        assertThat(new ReasonForm(ID.toString(), seen, "").toSubmission()).isEqualTo(new Submission(ID, 0));
    }

    @Test
    void anIdThatIsNoneIsMadeAnew() {
        assertThat(Ids.isId(new ReasonForm("1-1-1-1-1", "", "").submission())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"30,2,2026", "0,1,2026", "1,13,2026", "1,1,26", "1,1,20266", "1.,1,2026", "١,1,2026", "'',1,2026"})
    void daysThatAreNone(String day, String month, String year) {
        assertThat(new TypedDate(day, month, year).orNull()).isNull();
    }

    @Test
    void formsTellNothingOfWhatWasTyped() {
        assertThat(List.of(
                        assignment("", "Ann Bold", TypedDate.empty()),
                        new ReasonForm("", "", "Ann Bold"),
                        new ReleaseForm("", "", "", "", SURGERY, "Ann Bold"),
                        new AskForm("", "", "", "", "Ann Bold"),
                        new AnswerForm("", "", "", SURGERY, "Ann Bold"),
                        new FindingForm("", "", "", "", "Ann Bold"),
                        new TightenForm("", "", "", "", "", "Ann Bold"),
                        new CheckInForm("", "", "", "", List.of("Ann Bold"), "", List.of(), List.of()),
                        new RangeForm("", "", "", "", "Ann Bold"),
                        new OverrideForm("", "", "", "Ann Bold"),
                        new SurgeryDateForm("", "", SURGERY, "Ann Bold"),
                        new WithdrawForm("", "", "Ann Bold")))
                .allSatisfy(form -> assertThat(form.toString()).doesNotContain("Ann Bold"));
    }

    private static AssignForm assignment(String patient, String name, TypedDate born) {
        return new AssignForm(
                ID.toString(),
                OTHER.toString(),
                patient,
                name,
                born,
                "digest",
                SURGERY,
                Map.of("length", "short"),
                List.of("extension-0"),
                List.of("falls"),
                "",
                "any",
                "33",
                OTHER.toString(),
                "",
                Replacing.nothing());
    }

    private static Catalogue asking(String... conditions) {
        Map<String, Contraindication> asked = new LinkedHashMap<>();
        for (String condition : conditions) {
            asked.put(
                    condition,
                    new Contraindication(condition, Text.english(condition), List.of(new Citation("source", ""))));
        }
        return new Catalogue(Map.of(), Map.of(), asked, Map.of(), Map.of(), Map.of());
    }

    @Test
    void handingOverAnAlert() {
        HandOverForm form = new HandOverForm(ID.toString(), OTHER.toString(), " In theatre. ");

        assertThat(form.submission()).isEqualTo(ID.toString());
        assertThat(form.toPerson()).isEqualTo(new PersonId(OTHER));
        assertThat(form.note()).isEqualTo("In theatre.");
    }

    @Test
    void duty() {
        DutyForm form = new DutyForm(
                ID.toString(), OTHER.toString(), SURGERY, "19:30", new TypedDate("10", "11", "2026"), "7:00", "");

        assertThat(form.toCommand(ZoneOffset.UTC))
                .isEqualTo(new PlanDuty(
                        ID,
                        new PersonId(OTHER),
                        Instant.parse("2026-11-09T19:30:00Z"),
                        Instant.parse("2026-11-10T07:00:00Z"),
                        null));
    }
}
