package health.steady.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTest;
import health.steady.alert.AlertView;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LookServiceTests extends AlertTest {

    @Autowired
    LookService looks;

    @Autowired
    PlanApi plans;

    AlertFixtures house;

    @BeforeEach
    void operate() {
        house = new AlertFixtures(beans);
    }

    /** Seven o'clock of that day after surgery, in the clinic's time zone. */
    static Instant morning(int day) {
        return PlanFixtures.SURGERY
                .plusDays(day)
                .atTime(7, 0)
                .atZone(PeopleFixtures.ZONE)
                .toInstant();
    }

    void look(int day) {
        LocalDate date = PlanFixtures.SURGERY.plusDays(day);
        boolean more = true;
        while (more) {
            more = looks.lookSome(morning(day), zone -> date);
        }
    }

    List<AlertView> quiet(AlertKind kind) {
        return house.inboxOf(house.clinic.therapist).stream()
                .filter(alert -> alert.kind() == kind)
                .toList();
    }

    void report(int day) {
        LocalDate on = PlanFixtures.SURGERY.plusDays(day);
        RecordCheckIn report = new RecordCheckIn(Ids.next(), on, 2, 1, Set.of());
        beans.getBean(ProgressApi.class).checkIn(house.clinic.therapist, house.plan, report, on, PlanFixtures.at(on));
    }

    @Test
    void raisesWhatHoldsOnceAndClearsItWhenItHasEnded() {
        look(3);
        look(4);
        assertThat(quiet(AlertKind.SILENCE)).hasSize(1);
        AlertView silence = quiet(AlertKind.SILENCE).get(0);
        assertThat(house.story(silence.id())).contains("RAISED", "ADDRESSED > Jonas Okafor", "ADDRESSED > Priya Nair");

        report(4);
        look(5);
        assertThat(house.seenBy(house.clinic.therapist, silence.id()).state()).isEqualTo(AlertState.RESOLVED);
        assertThat(house.story(silence.id())).endsWith("CLEARED");
    }

    @Test
    void looksOnceInTheMorning() {
        look(3);
        AlertView silence = quiet(AlertKind.SILENCE).get(0);
        report(3);
        looks.lookSome(morning(3).plusSeconds(3600), zone -> PlanFixtures.SURGERY.plusDays(3));

        assertThat(house.seenBy(house.clinic.therapist, silence.id()).isOpen()).isTrue();
    }

    @Test
    void doesNotRaiseAgainWhatAClinicianHasResolved() {
        look(3);
        AlertView silence = quiet(AlertKind.SILENCE).get(0);
        house.alerts.resolve(house.clinic.therapist, silence.id(), Ids.next(), "She is travelling.", morning(3));

        look(4);
        assertThat(quiet(AlertKind.SILENCE)).isEmpty();
    }

    @Test
    void neverClearsADangerSign() {
        var alert = house.report("RF09");
        look(3);
        look(4);

        assertThat(house.seenBy(house.clinic.surgeon, alert).isOpen()).isTrue();
    }

    @Test
    void asksTheSurgeonWhoWasNotHeardOf() {
        look(29);

        assertThat(quiet(AlertKind.RELEASE_OVERDUE))
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(house.story(alert.id()))
                        .contains("ADDRESSED > Dr. Helen Marsh")
                        .doesNotContain("ADDRESSED > Jonas Okafor"));
    }

    @Test
    void leavesAClosedPlanAlone() {
        look(3);
        AlertView silence = quiet(AlertKind.SILENCE).get(0);
        house.clinic.sign(house.clinic.surgeon, house.plan, new Decision.Close(), 3);
        look(4);
        look(30);

        assertThat(house.seenBy(house.clinic.therapist, silence.id()).isOpen()).isFalse();
        assertThat(house.inboxOf(house.clinic.therapist)).isEmpty();
    }

    @Test
    void onlyTheSoftwareItselfReadsAPlanWithoutAViewer() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> plans.watched(house.clinic.surgeon.clinic(), house.plan));
    }
}
