package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static health.steady.plan.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Remove;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import health.steady.plan.Submission;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Dose;
import health.steady.protocol.RungRef;
import health.steady.site.database.BehindTheLock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@SteadyTest
class ReadingTests {

    private static final LocalDate DAY_3 = SURGERY.plusDays(3);
    private static final Decision REMOVE_BRACE = new Remove("brace");

    @Autowired
    PlanApi plans;

    @Autowired
    ProgressApi progress;

    @Autowired
    BeanFactory beans;

    PlanFixtures clinic;

    @BeforeEach
    void openClinic() {
        clinic = new PlanFixtures(beans);
    }

    @Nested
    class AnothersPlan {

        PlanId plan;
        PlanFixtures elsewhere;

        @BeforeEach
        void openAnotherClinic() {
            plan = clinic.operated();
            elsewhere = new PlanFixtures(beans);
        }

        @Test
        void isNotFound() {
            assertThat(strangers()).allSatisfy(stranger -> {
                assertThat(plans.plan(stranger, plan)).isEmpty();
                assertThat(plans.planOf(stranger, clinic.patient.id())).isEmpty();
            });
        }

        @Test
        void isNotChanged() {
            assertThat(strangers()).allSatisfy(stranger -> {
                assertThatExceptionOfType(PlanNotFound.class)
                        .isThrownBy(() -> plans.sign(
                                stranger, plan, new Submission(Ids.next(), 2), REMOVE_BRACE, "Why", DAY_3, at(DAY_3)));
                assertThatExceptionOfType(PlanNotFound.class)
                        .isThrownBy(() -> progress.checkIn(
                                stranger,
                                plan,
                                new RecordCheckIn(Ids.next(), DAY_3, 1, 1, Set.of()),
                                DAY_3,
                                at(DAY_3)));
            });
            assertThat(plans.plan(clinic.surgeon, plan).orElseThrow().seen()).isEqualTo(2);
        }

        private List<CurrentUser> strangers() {
            return List.of(
                    elsewhere.surgeon,
                    elsewhere.therapist,
                    elsewhere.self,
                    clinic.administrator,
                    new PeopleFixtures(beans).surgeon(clinic.administrator));
        }
    }

    @Nested
    class WhatCannotBeRead {

        @Test
        void givesNoPlanAndTakesNoSignature() {
            PlanId plan = clinic.operated();
            new BehindTheLock(beans)
                    .ask(jdbc -> jdbc.sql("""
                            insert into plan_fact (clinic_id, patient_id, plan_id, seq, kind, kind_version, author,
                                author_as, recorded_at, effective_on, reason, payload, submission)
                            select clinic_id, patient_id, plan_id, 3, 'written-later', 1, author, author_as, recorded_at,
                                effective_on, '', '{}', :submission
                            from plan_fact where plan_id = :plan and seq = 2""")
                            .param("submission", Ids.next())
                            .param("plan", plan.value())
                            .update());

            PlanView view = plans.plan(clinic.self, plan).orElseThrow();

            assertThat(view.day(DAY_3).standing()).isEqualTo(Standing.CALL_CLINIC);
            assertThat(caseload("")).extracting(CaseloadEntry::day).doesNotContainNull();
            assertThat(plans.reasonsAgainst(view, new RungRef("brace", "basic"), Dose.repetitions(1, 5, 1), DAY_3))
                    .isNotEmpty();
            assertRefused("", "unreadable", () -> {
                clinic.sign(clinic.therapist, plan, REMOVE_BRACE, 3);
            });
        }
    }

    @Nested
    class Caseload {

        @Test
        void holdsTheViewersPatientsByNameWithTodaysPlan() {
            clinic.operated();
            clinic.patient("Aaron Zimmer");

            List<CaseloadEntry> entries = caseload("");

            assertThat(entries)
                    .extracting(entry -> entry.patient().name())
                    .containsExactly("Aaron Zimmer", "Maria Lindqvist");
            assertThat(entries.get(0).plan()).isNull();
            assertThat(entries.get(0).day()).isNull();
            assertThat(entries.get(1).day()).isNotNull().returns(3, DayPlan::dayPostOp);
            assertThat(entries.get(1).procedure()).isEqualTo("Lumbar microdiscectomy");
            assertThat(caseload("zimm")).hasSize(1);
        }
    }

    @Nested
    class Statements {

        @Test
        void readingAPlanTakesTwoAndOneForTheAudit() {
            PlanId plan = clinic.operated();

            assertThat(StatementCount.during(() -> plans.plan(clinic.self, plan)))
                    .hasSize(3);
            assertThat(StatementCount.during(() -> plans.planOf(clinic.self, clinic.patient.id())))
                    .hasSize(3);
        }

        @Test
        void aCaseloadTakesAsManyForOnePatientAsForSix() {
            clinic.operated();
            int one = statementsOfCaseload();
            for (String name : List.of("Ann", "Ben", "Cid", "Dan", "Eve")) {
                PatientView another = clinic.patient(name);
                clinic.operated(another.id());
            }

            assertThat(statementsOfCaseload()).isEqualTo(one).isLessThanOrEqualTo(4);
        }

        private int statementsOfCaseload() {
            return StatementCount.during(() -> caseload("")).size();
        }
    }

    private List<CaseloadEntry> caseload(String search) {
        return plans.caseload(clinic.therapist, search, DAY_3, PageRequest.of(0, 20))
                .getContent();
    }
}
