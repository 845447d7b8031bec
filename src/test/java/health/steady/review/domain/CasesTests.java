package health.steady.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.progress.PlannedVisit;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signer;
import health.steady.protocol.content.RulebookReader;
import health.steady.review.domain.CaseDetails.Done;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a plan needs somebody for on one day, computed from nothing but its facts and reports. */
class CasesTests {

    private static final Rulebook RULEBOOK = microdiscectomy();
    private static final PatientId PATIENT = PatientId.random();

    @Test
    void withoutAPlanAProtocolIsToBeAssigned() {
        ComputedCase none = Cases.of(new CaseFacts(PATIENT, null, List.of(), null, Map.of(), HistoryFixtures.SURGERY));

        assertThat(needs(none)).containsExactly(Need.ASSIGN);
        assertThat(none.plan()).isNull();
    }

    @Test
    void beforeSurgeryNobodyIsNeededAndAfterItSomebodyConfirms() {
        HistoryFixtures planned = HistoryFixtures.planFor(RULEBOOK);

        assertThat(needs(on(planned, -3))).containsExactly(Need.PLANNED);
        assertThat(on(planned, 2).place(Ranking.SURGEON)).isEqualTo(Ranking.SURGEON.place(Need.CONFIRM));
        assertThat(reason(on(planned, 2), Need.CONFIRM).since()).isEqualTo(HistoryFixtures.SURGERY);
    }

    @Test
    void aClosedPlanNeedsNothing() {
        assertThat(needs(on(operated().closedOn(20), 20))).containsExactly(Need.CLOSED);
    }

    @Test
    void aReleaseIsDueWhenItIsAskedForAndOverdueAfterTwoWeeks() {
        HistoryFixtures plan = operated();

        assertThat(needs(on(plan, 13))).doesNotContain(Need.RELEASE, Need.OVERDUE);
        assertThat(reasons(on(plan, 14), Need.RELEASE)).isNotEmpty().allSatisfy(due -> {
            assertThat(due.since()).isEqualTo(plan.day(14));
            assertThat(due.limit()).isNotNull();
            assertThat(due.who()).isEqualTo("Dr. Helen Marsh");
        });
        assertThat(needs(on(plan, 29))).contains(Need.OVERDUE);
    }

    @Test
    void aRequestWaitsForTheSurgeonAndItsAnswerForATherapist() {
        HistoryFixtures plan = operated().askedOn(20, "bending-1");
        int request = plan.lastSeq();

        CaseReason asked = reason(on(plan, 21), Need.REQUEST);
        assertThat(asked.item()).isEqualTo(Integer.toString(request));
        assertThat(asked.who()).isEqualTo("Jonas Okafor");
        assertThat(asked.about()).containsExactly("", "because");

        plan.answeredOn(22, request, Outcome.NO);
        assertThat(needs(on(plan, 22))).contains(Need.ANSWERED).doesNotContain(Need.REQUEST);
        assertThat(needs(on(plan, 29))).contains(Need.ANSWERED);
        assertThat(needs(on(plan, 30))).doesNotContain(Need.ANSWERED);

        plan.foundOn(23, "wound-dry");
        assertThat(needs(on(plan, 23))).doesNotContain(Need.ANSWERED);
    }

    @Test
    void theNextStageWaitsForFindingsAndThenForASignature() {
        HistoryFixtures plan = operated();
        CaseReason missing = reason(on(plan, 15), Need.STAGE);
        assertThat(missing.count()).isLessThan(missing.of());
        assertThat(missing.about().get(0)).isEqualTo("WEEKS_2_6");

        plan.foundOn(16, "wound-dry").foundOn(16, "walks-often").foundOn(16, "pain-settles");
        CaseReason ready = reason(on(plan, 16), Need.GATE);
        assertThat(ready.since()).isEqualTo(plan.day(16));

        plan.advancedOnFindings(16, Phase.WEEKS_2_6);
        assertThat(needs(on(plan, 16))).doesNotContain(Need.GATE, Need.STAGE);
    }

    @Test
    void silenceIsMeasuredAgainstWhatWasAgreed() {
        HistoryFixtures plan = operated().checkedInOn(10);

        assertThat(needs(on(plan, 12))).doesNotContain(Need.SILENCE);
        CaseReason silent = reason(on(plan, 13), Need.SILENCE);
        assertThat(silent.count()).isEqualTo(3);
        assertThat(silent.of()).isEqualTo(7);
        assertThat(needs(on(operated().checkedInOn(50), 53))).doesNotContain(Need.SILENCE);
    }

    @Test
    void whatADangerSignStoppedIsToldWithoutAnAlertToo() {
        assertThat(needs(on(operated().checkedInOn(10, "RF04"), 10))).contains(Need.SUSPENDED);
        assertThat(needs(on(operated().checkedInOn(10, "RF04").suspensionEndedOn(11, 10), 11)))
                .doesNotContain(Need.SUSPENDED);
    }

    @Test
    void aVisitIsToldOnItsDayAlone() {
        HistoryFixtures plan = operated();
        PlannedVisit visit = new PlannedVisit(UUID.randomUUID(), plan.day(20), LocalTime.of(10, 30), PersonId.random());

        assertThat(reason(on(plan, 20, visit), Need.VISIT).about()).containsExactly("10:30");
        assertThat(on(plan, 20, visit).visitToday()).isTrue();
        assertThat(needs(on(plan, 19, visit))).doesNotContain(Need.VISIT);
        assertThat(on(plan, 19, visit).visitToday()).isFalse();
    }

    @Test
    void painIsTheWorstOfEachOfFourteenDays() {
        HistoryFixtures plan = operated().painOn(6, 8, 1).painOn(7, 5, 6).painOn(20, 2, 1);

        List<@Nullable Integer> pain = on(plan, 20).details().pain();

        assertThat(pain).hasSize(14).startsWith(6, null).endsWith(null, 2);
        assertThat(on(plan, 20).details().lastReport()).isNotNull();
    }

    @Test
    void aDayIsDoneWhenEverythingOfItIs() {
        HistoryFixtures plan = operated();
        plan.planOn(5)
                .exercises()
                .forEach(offer -> plan.didOn(5, offer.exercise().id(), 1));
        plan.didOn(5, "walk", 1);
        plan.didOn(6, "walk", 1);
        plan.loggedOn(7, "walk", SessionLog.Outcome.SKIPPED, 0, 0, null);

        assertThat(on(plan, 8).details().done())
                .containsExactly(Done.NOT, Done.NOT, Done.NOT, Done.NOT, Done.ALL, Done.PARTLY, Done.NOT);
        assertThat(on(plan, 3).details().done()).startsWith(Done.REST, Done.REST, Done.REST, Done.REST);
    }

    @Test
    void whatCannotBeComputedIsToBeLookedAt() {
        ComputedCase broken =
                Cases.broken(new CaseFacts(PATIENT, null, List.of(), null, Map.of(), HistoryFixtures.SURGERY));

        assertThat(needs(broken)).containsExactly(Need.BROKEN);
        for (Ranking ranking : Ranking.values()) {
            assertThat(broken.place(ranking)).isEqualTo(2);
        }
    }

    @Test
    void whatWaitsInThePlanBesideIsToldWithThatPlan() {
        HistoryFixtures other = operated().askedOn(20, "bending-1");
        PatientView nobody = new PatientView(PATIENT, ClinicId.random(), "", LocalDate.EPOCH, null);
        PlanView beside = new PlanView(new PlanId(UUID.randomUUID()), nobody, other.course(), Map.of(), true);
        PlanView own = new PlanView(
                new PlanId(UUID.randomUUID()), nobody, operated().course(), Map.of(), true, List.of(beside));

        ComputedCase row = Cases.of(new CaseFacts(PATIENT, own, List.of(), null, names(), other.day(30)));

        assertThat(row.details().reasons())
                .filteredOn(reason -> reason.need() == Need.REQUEST)
                .singleElement()
                .extracting(CaseReason::plan)
                .isEqualTo(beside.id().toString());
        assertThat(row.details().reasons())
                .filteredOn(reason -> reason.need() == Need.OVERDUE || reason.need() == Need.RELEASE)
                .extracting(CaseReason::plan)
                .contains(null, beside.id().toString());
        assertThat(CaseloadRows.JSON.readValue(CaseloadRows.JSON.writeValueAsString(row.details()), CaseDetails.class))
                .isEqualTo(row.details());
    }

    @Test
    void theDetailsComeBackFromJsonAsTheyWere() {
        HistoryFixtures plan = operated().askedOn(20, "bending-1").painOn(19, 3, 2);
        CaseDetails details = on(plan, 30).details();

        assertThat(CaseloadRows.JSON.readValue(CaseloadRows.JSON.writeValueAsString(details), CaseDetails.class))
                .isEqualTo(details);
    }

    private static HistoryFixtures operated() {
        return HistoryFixtures.planFor(RULEBOOK).confirmedOn(0);
    }

    private static ComputedCase on(HistoryFixtures plan, int day) {
        return on(plan, day, null);
    }

    private static ComputedCase on(HistoryFixtures plan, int day, @Nullable PlannedVisit visit) {
        LocalDate today = plan.day(day);
        PatientView nobody = new PatientView(PATIENT, ClinicId.random(), "", LocalDate.EPOCH, null);
        PlanView view = new PlanView(new PlanId(UUID.randomUUID()), nobody, plan.course(), Map.of(), true);
        return Cases.of(new CaseFacts(PATIENT, view, List.of(), visit, names(), today));
    }

    private static Map<PersonId, PersonName> names() {
        PersonId surgeon = new PersonId(HistoryFixtures.author(Signer.SURGEON).id());
        PersonId therapist =
                new PersonId(HistoryFixtures.author(Signer.THERAPIST).id());
        return Map.of(
                surgeon, new PersonName(surgeon, "Dr. Helen Marsh", Role.SURGEON),
                therapist, new PersonName(therapist, "Jonas Okafor", Role.THERAPIST));
    }

    private static List<Need> needs(ComputedCase computed) {
        return computed.details().reasons().stream().map(CaseReason::need).toList();
    }

    private static List<CaseReason> reasons(ComputedCase computed, Need need) {
        return computed.details().reasons().stream()
                .filter(reason -> reason.need() == need)
                .toList();
    }

    private static CaseReason reason(ComputedCase computed, Need need) {
        assertThat(needs(computed)).contains(need);
        return reasons(computed, need).get(0);
    }

    private static Rulebook microdiscectomy() {
        return new RulebookReader()
                .shipped().stream()
                        .map(shipped -> shipped.rulebook())
                        .filter(rulebook -> rulebook.protocol().slug().equals("lumbar-microdiscectomy"))
                        .findFirst()
                        .orElseThrow();
    }
}
