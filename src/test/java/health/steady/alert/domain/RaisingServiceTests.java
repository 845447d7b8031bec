package health.steady.alert.domain;

import static health.steady.alert.AlertFixtures.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertState;
import health.steady.alert.AlertSubject;
import health.steady.alert.AlertTest;
import health.steady.alert.AlertTier;
import health.steady.alert.AlertView;
import health.steady.alert.ReportedSign;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.progress.CheckInRecorded;
import health.steady.progress.OverloadLogged;
import health.steady.protocol.Observation.CheckIn;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class RaisingServiceTests extends AlertTest {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    AlertFixtures house;

    @BeforeEach
    void operate() {
        house = new AlertFixtures(beans);
    }

    @Test
    void raisesADangerSignToWhoIsOnCallAndToTheSurgeon() {
        house.onCall(house.onCall, EVENING);

        AlertId alert = house.report("RF09", "RF01");

        AlertView view = house.seenBy(house.clinic.surgeon, alert);
        assertThat(view.tier()).isEqualTo(AlertTier.EMERGENCY);
        assertThat(view.state()).isEqualTo(AlertState.RAISED);
        assertThat(view.due()).isEqualTo(EVENING.plus(Duration.ofMinutes(5)));
        assertThat(view.signs()).extracting(ReportedSign::id).containsExactly("RF01", "RF09");
        assertThat(view.signs().get(0).words().in("en")).startsWith("New trouble starting or feeling urine");
        assertThat(house.story(alert))
                .startsWith("RAISED Maria Lindqvist")
                .containsExactlyInAnyOrder(
                        "RAISED Maria Lindqvist", "ADDRESSED > Sam Rivera", "ADDRESSED > Dr. Helen Marsh");
    }

    @Test
    void isAsUrgentAsTheMostUrgentSign() {
        assertThat(house.seenBy(house.clinic.surgeon, house.report("RF09", "RF04"))
                        .tier())
                .isEqualTo(AlertTier.SAME_DAY);
        assertThat(house.seenBy(house.clinic.surgeon, house.report("RF04", "RF03"))
                        .tier())
                .isEqualTo(AlertTier.EMERGENCY);
        assertThat(house.seenBy(house.clinic.surgeon, house.report("RF99")).tier())
                .as("a sign that the rulebook does not know")
                .isEqualTo(AlertTier.EMERGENCY);
    }

    @Test
    void raisesTheSameReportOnce() {
        CheckIn report = AlertFixtures.checkIn(house.clinic.self, Ids.next(), EVENING, Set.of("RF01"), Set.of("walk"));
        for (int again = 0; again < 3; again++) {
            house.record(house.clinic.self, house.clinic.patient, house.plan, report, Set.of("RF01"), EVENING);
        }

        assertThat(house.inboxOf(house.clinic.surgeon))
                .extracting(AlertView::kind)
                .containsExactlyInAnyOrder(AlertKind.DANGER_SIGN, AlertKind.OVERLOAD);
        assertThat(house.story(house.ofReport(AlertKind.DANGER_SIGN, report.id())))
                .containsOnlyOnce("RAISED Maria Lindqvist");
    }

    @Test
    void goesWithTheReportThatIsTakenBack() {
        CurrentUser self = house.clinic.self;
        CheckIn report = AlertFixtures.checkIn(self, Ids.next(), EVENING, Set.of("RF01"), Set.of());
        Acting.as(
                self,
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new CheckInRecorded(
                            self, house.clinic.patient.id(), house.plan, report, Set.of("RF01"), EVENING));
                    status.setRollbackOnly();
                }));

        assertThat(house.inboxOf(house.clinic.surgeon)).isEmpty();
    }

    @Test
    void refusesAReportThatIsNotStoredInATransaction() {
        CurrentUser self = house.clinic.self;
        CheckIn report = AlertFixtures.checkIn(self, Ids.next(), EVENING, Set.of("RF01"), Set.of());

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(new CheckInRecorded(
                        self, house.clinic.patient.id(), house.plan, report, Set.of("RF01"), EVENING)));
    }

    @Test
    void isInTheHandsOfWhoTookTheReportByPhone() {
        AlertId alert = house.report(house.delegate, EVENING, "RF04");

        AlertView view = house.seenBy(house.delegate, alert);
        assertThat(view.state()).isEqualTo(AlertState.CONTACTED);
        assertThat(view.due()).isNull();
        assertThat(house.story(alert))
                .containsExactly("RAISED Priya Nair", "ACKNOWLEDGED Priya Nair", "CONTACTED Priya Nair");
    }

    @Test
    void tellsTheTherapistQuietlyOfTooMuchTooSoon() {
        UUID id = Ids.next();
        CheckIn report = AlertFixtures.checkIn(house.clinic.self, id, EVENING, Set.of(), Set.of("walk"));
        house.record(house.clinic.self, house.clinic.patient, house.plan, report, Set.of(), EVENING);

        AlertId alert = house.ofReport(AlertKind.OVERLOAD, id);
        AlertView view = house.seenBy(house.clinic.therapist, alert);
        assertThat(view.tier()).isEqualTo(AlertTier.QUIET);
        assertThat(view.about()).extracting(AlertSubject::id).containsExactly("walk");
        assertThat(house.story(alert)).containsExactly("RAISED Maria Lindqvist", "ADDRESSED > Jonas Okafor");
    }

    @Test
    void tellsTheTherapistQuietlyOfAnExerciseThatHurtTooMuch() {
        UUID id = Ids.next();
        CurrentUser self = house.clinic.self;
        OverloadLogged logged = new OverloadLogged(self, house.clinic.patient.id(), house.plan, id, "bridge", EVENING);
        for (int again = 0; again < 2; again++) {
            Acting.as(self, () -> transaction.executeWithoutResult(status -> events.publishEvent(logged)));
        }

        AlertId alert = house.ofReport(AlertKind.OVERLOAD, id);
        AlertView view = house.seenBy(house.clinic.therapist, alert);
        assertThat(view.tier()).isEqualTo(AlertTier.QUIET);
        assertThat(view.about())
                .singleElement()
                .returns("bridge", AlertSubject::id)
                .extracting(AlertSubject::name)
                .extracting(name -> name.in("en"))
                .isEqualTo("Bridge");
        assertThat(house.story(alert)).containsExactly("RAISED Maria Lindqvist", "ADDRESSED > Jonas Okafor");
    }

    @Test
    void raisesNothingForAnOrdinaryReport() {
        CheckIn report = AlertFixtures.checkIn(house.clinic.self, Ids.next(), EVENING, Set.of(), Set.of());
        house.record(house.clinic.self, house.clinic.patient, house.plan, report, Set.of(), EVENING);

        assertThat(house.inboxOf(house.clinic.surgeon)).isEmpty();
    }
}
