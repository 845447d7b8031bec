package health.steady.site.demo;

import health.steady.alert.AlertApi;
import health.steady.alert.PlanDuty;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** At the first start, before anybody is let in, the demo gets its people: all of them or none. */
@Component
@Profile("demo")
class DemoPeople implements SmartInitializingSingleton {

    private static final int OPENED_DAYS_AGO = 300;
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final DemoToday today;
    private final DemoClinic clinic;
    private final DemoPatients patients;
    private final AlertApi alerts;
    private final Clock clock;
    private final TransactionTemplate together;

    DemoPeople(
            DemoToday today,
            DemoClinic clinic,
            DemoPatients patients,
            AlertApi alerts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.today = today;
        this.clinic = clinic;
        this.patients = patients;
        this.alerts = alerts;
        this.clock = clock;
        together = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        together.executeWithoutResult(transaction -> moveIn());
    }

    /** The nurse is on call for the demo's first fortnight; after it nobody is, and the pages say so. */
    private void watches(CurrentUser surgeon, CurrentUser nurse) {
        Instant now = clock.instant();
        PlanDuty fortnight = new PlanDuty(Ids.next(), nurse.id(), now, now.plus(FORTNIGHT), null);
        Acting.as(surgeon, () -> alerts.planDuty(surgeon, fortnight, now));
    }

    private void moveIn() {
        LocalDate day = today.on(DemoClinic.ZONE);
        Instant opened = DemoCourse.morningOf(day.minusDays(OPENED_DAYS_AGO));
        clinic.open(opened).ifPresent(administrator -> {
            CurrentUser surgeon = clinic.invite(administrator, Role.SURGEON, "Dr. Helen Marsh", "surgeon", opened);
            CurrentUser nurse = clinic.invite(administrator, Role.DELEGATE, "Priya Nair, RN", "delegate", opened);
            CurrentUser therapist = clinic.invite(administrator, Role.THERAPIST, "Jonas Okafor", "therapist", opened);
            watches(surgeon, nurse);
            patients.ofFirstTeam(new DemoTeam(administrator, surgeon, nurse, therapist), day);
            CurrentUser surgeon2 = clinic.invite(administrator, Role.SURGEON, "Dr. Samuel Ortiz", "surgeon2", opened);
            CurrentUser therapist2 = clinic.invite(administrator, Role.THERAPIST, "Mei Tanaka", "therapist2", opened);
            patients.ofSecondTeam(new DemoTeam(administrator, surgeon2, surgeon2, therapist2), day);
        });
    }
}
