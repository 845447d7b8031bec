package health.steady.progress.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.Ids;
import health.steady.people.PersonName;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.DayPlan.Message;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SteadyTest
class ReportingTests {

    private static final LocalDate DAY_3 = SURGERY.plusDays(3);

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

    @Test
    void suspendsWhatTheDangerSignSuspends() {
        PlanId plan = clinic.operated();

        progress.checkIn(clinic.therapist, plan, report(Ids.next(), Set.of("RF01")), DAY_3, at(DAY_3));

        PlanView view = plans.plan(clinic.self, plan).orElseThrow();
        assertThat(view.day(DAY_3).messages()).extracting(Message::kind).contains(Message.Kind.SUSPENDED_STOP);
        assertThat(view.names().values())
                .extracting(PersonName::name)
                .containsExactlyInAnyOrder("Dr. Helen Marsh", "Jonas Okafor");
    }

    @Test
    void storesAReportOnce() {
        PlanId plan = clinic.operated();
        UUID id = Ids.next();

        progress.checkIn(clinic.therapist, plan, report(id, Set.of()), DAY_3, at(DAY_3));
        progress.checkIn(clinic.therapist, plan, report(id, Set.of("RF01")), DAY_3, at(DAY_3));

        assertThat(plans.plan(clinic.therapist, plan)
                        .orElseThrow()
                        .course()
                        .history()
                        .observations())
                .hasSize(1);
    }

    private RecordCheckIn report(UUID id, Set<String> signs) {
        return new RecordCheckIn(id, DAY_3, 2, 1, signs);
    }
}
