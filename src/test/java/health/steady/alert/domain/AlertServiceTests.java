package health.steady.alert.domain;

import static health.steady.alert.AlertFixtures.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.StatementCount;
import health.steady.alert.AlarmView;
import health.steady.alert.AlertApi;
import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertNotFound;
import health.steady.alert.AlertRefused;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTest;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleApi;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanRefused;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AlertServiceTests extends AlertTest {

    @Autowired
    AlertApi alerts;

    @Autowired
    PeopleApi people;

    @Autowired
    PlanApi plans;

    AlertFixtures house;
    CurrentUser surgeon;

    @BeforeEach
    void operate() {
        house = new AlertFixtures(beans);
        surgeon = house.clinic.surgeon;
    }

    boolean sees(CurrentUser viewer) {
        return people.visible(viewer, house.clinic.patient.id()).isPresent();
    }

    @Test
    void whoIsAskedMaySeeThePatientUntilItIsResolved() {
        house.onCall(house.onCall, EVENING);
        assertThat(sees(house.onCall)).isFalse();

        AlertId alert = house.report("RF01");
        assertThat(sees(house.onCall)).isTrue();
        assertThat(house.inboxOf(house.onCall)).hasSize(1);
        assertThat(plans.plan(house.onCall, house.plan)).isPresent();
        alerts.contacted(house.onCall, alert, Ids.next(), "She is on her way to hospital.", EVENING);
        assertThat(sees(house.onCall)).isTrue();

        alerts.resolve(house.onCall, alert, Ids.next(), "The hospital has taken over.", EVENING);
        assertThat(sees(house.onCall)).isFalse();
        assertThat(alerts.find(house.onCall, alert)).isEmpty();
        assertThat(house.seenBy(surgeon, alert).state()).isEqualTo(AlertState.RESOLVED);
    }

    @Test
    void whomItIsHandedToMaySeeThePatient() {
        AlertId alert = house.report("RF01");
        assertThat(sees(house.onCall)).isFalse();

        alerts.handOver(surgeon, alert, Ids.next(), house.onCall.id(), "I am in theatre.", EVENING);

        assertThat(house.seenBy(house.onCall, alert).owner().name()).isEqualTo("Sam Rivera");
        alerts.acknowledge(house.onCall, alert, Ids.next(), EVENING);
        assertThat(house.seenBy(house.onCall, alert).state()).isEqualTo(AlertState.ACKNOWLEDGED);
    }

    @Test
    void nobodyElseFindsIt() {
        AlertId alert = house.report("RF01");
        AlertFixtures elsewhere = new AlertFixtures(beans);
        for (CurrentUser stranger : List.of(house.onCall, elsewhere.clinic.surgeon, house.clinic.administrator)) {
            assertThat(alerts.find(stranger, alert)).isEmpty();
            assertThat(house.inboxOf(stranger)).isEmpty();
        }
        for (CurrentUser stranger : List.of(house.onCall, elsewhere.clinic.surgeon)) {
            assertThatExceptionOfType(AlertNotFound.class)
                    .isThrownBy(() -> alerts.acknowledge(stranger, alert, Ids.next(), EVENING));
        }
        assertThat(alerts.alarm(elsewhere.clinic.self, alert)).isEmpty();
        assertThatExceptionOfType(AlertNotFound.class)
                .isThrownBy(() -> alerts.mistake(elsewhere.clinic.self, alert, Ids.next(), EVENING));
    }

    @Test
    void aPatientDoesNothingWithAnAlertButCallItAMistake() {
        AlertId alert = house.report("RF01");
        CurrentUser self = house.clinic.self;
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alerts.acknowledge(self, alert, Ids.next(), EVENING));
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alerts.resolve(self, alert, Ids.next(), "It was nothing.", EVENING));

        UUID form = Ids.next();
        alerts.mistake(self, alert, form, EVENING);
        alerts.mistake(self, alert, form, EVENING);

        assertThat(house.story(alert)).containsOnlyOnce("MISTAKE Maria Lindqvist");
        assertThat(house.seenBy(surgeon, alert).state()).isEqualTo(AlertState.RAISED);
        assertThat(alerts.alarm(self, alert).orElseThrow().mistake()).isTrue();
    }

    @Test
    void doesOnceWhatIsSentTwice() {
        AlertId alert = house.report("RF01");
        UUID form = Ids.next();
        alerts.contacted(surgeon, alert, form, "Reached.", EVENING);
        alerts.contacted(surgeon, alert, form, "Reached.", EVENING);

        assertThat(house.story(alert)).containsOnlyOnce("CONTACTED Dr. Helen Marsh");
    }

    @Test
    void oneOfTwoAtOnceHasIt() throws Exception {
        AlertId alert = house.report("RF01");
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Boolean> one = () -> takes(surgeon, alert);
        Callable<Boolean> other = () -> takes(house.delegate, alert);
        int taken = 0;
        for (Future<Boolean> each : both.invokeAll(List.of(one, other))) {
            taken += each.get() ? 1 : 0;
        }
        both.shutdown();

        assertThat(taken).isEqualTo(1);
        assertThat(house.story(alert).stream().filter(event -> event.startsWith("ACKNOWLEDGED")))
                .hasSize(1);
    }

    boolean takes(CurrentUser person, AlertId alert) {
        try {
            alerts.acknowledge(person, alert, Ids.next(), EVENING);
            return true;
        } catch (AlertRefused taken) {
            return false;
        }
    }

    @Test
    void twoInstancesAtOnceSendItOnOnce() throws Exception {
        AlertId alert = house.report("RF01");
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Boolean> round = () -> {
            house.tick(EVENING.plusSeconds(300));
            return true;
        };
        for (Future<Boolean> each : both.invokeAll(List.of(round, round, round, round))) {
            each.get();
        }
        both.shutdown();

        assertThat(house.story(alert)).containsOnlyOnce("ESCALATED");
    }

    @Test
    void tellsThePatientWhomItWasSentToAndWhoHasSeenIt() {
        house.onCall(house.onCall, EVENING);
        AlertId alert = house.report("RF01");
        CurrentUser self = house.clinic.self;

        AlarmView unseen = alerts.alarms(self).get(0);
        assertThat(unseen.sentTo())
                .extracting(each -> each.person().name())
                .containsExactlyInAnyOrder("Sam Rivera", "Dr. Helen Marsh");
        assertThat(unseen.sentTo())
                .filteredOn(each -> each.person().id().equals(house.onCall.id()))
                .allSatisfy(each -> assertThat(each.onCallUntil()).isEqualTo(EVENING.plusSeconds(11 * 3600)));
        assertThat(unseen.due()).isEqualTo(EVENING.plusSeconds(300));
        assertThat(unseen.seenBy()).isNull();

        alerts.acknowledge(house.delegate, alert, Ids.next(), EVENING.plusSeconds(60));
        AlarmView seen = alerts.alarm(self, alert).orElseThrow();
        assertThat(seen.seenBy().name()).isEqualTo("Priya Nair");
        assertThat(seen.seenAt()).isEqualTo(EVENING.plusSeconds(60));
        assertThat(seen.contactedAt()).isNull();
    }

    @Test
    void tellsThePatientWhenNobodyHasAnswered() {
        AlertId alert = house.report("RF01");
        for (int minute = 5; minute <= 20; minute++) {
            house.tick(EVENING.plusSeconds(60L * minute));
        }
        assertThat(house.story(alert)).endsWith("PATIENT_TOLD");
        assertThat(alerts.alarms(house.clinic.self).get(0).everybodyAsked()).isTrue();

        alerts.acknowledge(surgeon, alert, Ids.next(), EVENING.plusSeconds(1300));
        assertThat(alerts.alarms(house.clinic.self).get(0).everybodyAsked()).isFalse();
    }

    @Test
    void readsAllAlarmsInOneStatement() {
        house.report("RF01");
        house.report("RF09");

        List<String> statements = StatementCount.during(() -> alerts.alarms(house.clinic.self));
        assertThat(statements).hasSize(1);
        assertThat(alerts.alarms(house.clinic.self))
                .extracting(AlarmView::isEmergency)
                .containsExactly(true, false);
    }

    @Test
    void aSuspensionEndsAfterThePatientWasReachedAndTakesTheAlertWithIt() {
        LocalDate day = PlanFixtures.SURGERY.plusDays(3);
        RecordCheckIn report = new RecordCheckIn(Ids.next(), day, 3, 3, Set.of("RF04"));
        beans.getBean(ProgressApi.class).checkIn(house.clinic.self, house.plan, report, day, PlanFixtures.at(day));
        Decision end = new Decision.EndSuspension(report.id());
        AlertId alert = house.inboxOf(surgeon).get(0).id();
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> house.clinic.sign(surgeon, house.plan, end, 3))
                .extracting(PlanRefused::code)
                .isEqualTo("alert-not-contacted");
        alerts.contacted(surgeon, alert, Ids.next(), "", PlanFixtures.at(day));
        house.clinic.sign(surgeon, house.plan, end, 3);

        assertThat(house.seenBy(surgeon, alert).state()).isEqualTo(AlertState.RESOLVED);
        assertThat(house.story(alert)).endsWith("RESOLVED Dr. Helen Marsh");
    }

    @Test
    void refusesWhoIsNoColleague() {
        AlertId alert = house.report("RF01");
        CurrentUser elsewhere = new PeopleFixtures(beans).administrator();
        for (var nobody : List.of(surgeon.id(), elsewhere.id(), house.clinic.administrator.id())) {
            assertThatExceptionOfType(AlertRefused.class)
                    .isThrownBy(() -> alerts.handOver(surgeon, alert, Ids.next(), nobody, "", EVENING))
                    .extracting(AlertRefused::field)
                    .isEqualTo("to");
        }
        assertThat(alerts.colleagues(surgeon))
                .extracting(person -> person.role())
                .isNotEmpty()
                .allMatch(Role::isClinician);
    }

    @Test
    void asksForWords() {
        AlertId alert = house.report("RF01");
        alerts.contacted(surgeon, alert, Ids.next(), "", EVENING);
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alerts.resolve(surgeon, alert, Ids.next(), "  ", EVENING))
                .extracting(AlertRefused::code)
                .isEqualTo("note-missing");
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alerts.resolve(surgeon, alert, Ids.next(), "x".repeat(501), EVENING))
                .extracting(AlertRefused::code)
                .isEqualTo("note-too-long");
    }
}
