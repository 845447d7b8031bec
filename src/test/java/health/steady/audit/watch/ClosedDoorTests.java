package health.steady.audit.watch;

import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.audit.AuditFixtures;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SteadyTest
class ClosedDoorTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    PlanFixtures clinic;
    PlanId plan;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        plan = clinic.operated();
    }

    void isRecorded(CurrentUser refused, Role role, String address) {
        assertThat(browser.get().uri(address).with(as(refused)).exchange()).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(new AuditFixtures(beans).about(clinic.patient.id())).last().satisfies(kept -> {
            assertThat(kept.inShort()).isEqualTo("REFUSED plans");
            assertThat(kept.by()).isEqualTo(refused.id());
            assertThat(kept.as()).isEqualTo(role.name());
            assertThat(kept.item()).isEqualTo(plan.value());
        });
    }

    @Test
    void isRecordedWhereTheDoorIsForOtherRoles() {
        isRecorded(clinic.administrator, Role.ADMINISTRATOR, "/plans/" + plan);
    }

    @Test
    void isRecordedWhereThePageBehindTheDoorIs() {
        isRecorded(clinic.therapist, Role.THERAPIST, "/plans/" + plan + "/releases/new");
    }
}
