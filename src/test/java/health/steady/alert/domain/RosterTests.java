package health.steady.alert.domain;

import static health.steady.alert.AlertFixtures.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.alert.AlertApi;
import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertRefused;
import health.steady.alert.AlertTest;
import health.steady.alert.Duty;
import health.steady.alert.PlanDuty;
import health.steady.alert.Watch;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterTests extends AlertTest {

    @Autowired
    AlertApi alerts;

    AlertFixtures house;

    @BeforeEach
    void operate() {
        house = new AlertFixtures(beans);
    }

    static Instant in(int hours) {
        return EVENING.plus(Duration.ofHours(hours));
    }

    UUID plan(CurrentUser by, PersonId person, int from, int to, @Nullable PersonId absent) {
        PlanDuty duty = new PlanDuty(Ids.next(), person, in(from), in(to), absent);
        alerts.planDuty(by, duty, EVENING);
        alerts.planDuty(by, duty, EVENING);
        return duty.id();
    }

    String refused(CurrentUser by, PersonId person, int from, int to) {
        try {
            plan(by, person, from, to, null);
            return "";
        } catch (AlertRefused refused) {
            return refused.field() + " " + refused.code();
        }
    }

    @Test
    void saysThatNobodyWatchesAndWhenSomebodyWill() {
        Watch nobody = alerts.watchNow(house.delegate.clinic(), EVENING);
        assertThat(nobody.isKept()).isFalse();
        assertThat(nobody.nextStart()).isNull();

        plan(house.delegate, house.onCall.id(), 2, 10, null);
        Watch later = alerts.watchNow(house.delegate.clinic(), EVENING);
        assertThat(later.isKept()).isFalse();
        assertThat(later.nextStart()).isEqualTo(in(2));

        Watch kept = alerts.watchNow(house.delegate.clinic(), in(2));
        assertThat(kept.onCall()).extracting(each -> each.person().name()).containsExactly("Sam Rivera");
        assertThat(kept.onCall()).extracting(Watch.OnCall::until).containsExactly(in(10));
        assertThat(alerts.watchNow(house.delegate.clinic(), in(10)).isKept()).isFalse();
    }

    @Test
    void refusesWhatCannotBe() {
        CurrentUser by = house.delegate;
        PersonId person = house.onCall.id();
        assertThat(refused(by, person, 2, 2)).isEqualTo("endsAt duty-backwards");
        assertThat(refused(by, person, -9, -1)).isEqualTo("endsAt duty-over");
        assertThat(refused(by, person, 0, 14 * 24 + 1)).isEqualTo("endsAt duty-too-long");
        assertThat(refused(by, PersonId.random(), 0, 1)).isEqualTo("person unknown-person");
        assertThat(refused(by, house.clinic.administrator.id(), 0, 1)).isEqualTo("person unknown-person");
        assertThat(refused(by, new AlertFixtures(beans).onCall.id(), 0, 1)).isEqualTo("person unknown-person");
        assertThat(refused(house.clinic.therapist, person, 0, 1)).isEqualTo(" roster-not-yours");
        assertThat(refused(house.clinic.self, person, 0, 1)).isEqualTo(" roster-not-yours");

        assertThat(refused(by, person, 0, 14 * 24)).isEmpty();
        assertThat(refused(by, person, 5, 6)).isEqualTo("startsAt duty-overlaps");
        assertThat(refused(by, house.delegate.id(), 5, 6)).isEmpty();
    }

    @Test
    void endsADutyNowAndTakesAwayOneToCome() {
        UUID running = plan(house.delegate, house.onCall.id(), -1, 8, null);
        UUID later = plan(house.delegate, house.delegate.id(), 3, 8, null);
        alerts.endDuty(house.clinic.surgeon, running, in(1));
        alerts.endDuty(house.clinic.surgeon, later, in(1));

        assertThat(alerts.dutyOf(house.delegate, in(-2), in(20)))
                .extracting(Duty::endsAt)
                .containsExactly(in(1));
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alerts.endDuty(house.clinic.surgeon, running, in(2)));
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alerts.endDuty(new AlertFixtures(beans).delegate, later, in(1)));
    }

    @Test
    void alsoAsksWhoStandsIn() {
        plan(house.delegate, house.onCall.id(), -1, 8, house.clinic.therapist.id());
        AlertId alert = house.report("RF01");
        house.tick(EVENING.plusSeconds(300));

        assertThat(house.story(alert).stream().filter(event -> event.equals("ADDRESSED > Sam Rivera")))
                .as("as on call, and then for the therapist")
                .hasSize(2);
    }

    @Test
    void doesNotAskWhoHasLeft() {
        house.onCall(house.onCall, EVENING);
        beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update person set active = false where id = ?")
                .param(house.onCall.id().value())
                .update();

        assertThat(house.story(house.report("RF01"))).doesNotContain("ADDRESSED > Sam Rivera");
        assertThat(alerts.watchNow(house.delegate.clinic(), EVENING).isKept()).isFalse();
    }
}
