package health.steady.alert.domain;

import static health.steady.alert.AlertEventKind.ACKNOWLEDGED;
import static health.steady.alert.AlertEventKind.ADDRESSED;
import static health.steady.alert.AlertEventKind.CONTACTED;
import static health.steady.alert.AlertEventKind.DELIVERY_FAILED;
import static health.steady.alert.AlertEventKind.ESCALATED;
import static health.steady.alert.AlertEventKind.HANDED_OVER;
import static health.steady.alert.AlertEventKind.MISTAKE;
import static health.steady.alert.AlertEventKind.PATIENT_TOLD;
import static health.steady.alert.AlertEventKind.RAISED;
import static health.steady.alert.AlertEventKind.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.alert.AlertEventKind;
import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertRefused;
import health.steady.alert.AlertState;
import health.steady.alert.AlertTier;
import health.steady.alert.domain.Circle.Asked;
import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.plan.PlanId;
import health.steady.protocol.Citation;
import health.steady.protocol.content.AlertTiers.Rung;
import health.steady.protocol.content.AlertTiers.Tier;
import health.steady.protocol.content.AlertTiers.To;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenAlertTests {

    static final Instant T0 = Instant.parse("2026-11-20T19:42:00Z");
    static final Tier TIER = new Tier(
            List.of(
                    new Rung(Set.of(To.ON_CALL, To.SURGEON), Duration.ofMinutes(5)),
                    new Rung(Set.of(To.THERAPIST), Duration.ofMinutes(10)),
                    new Rung(Set.of(To.CARE_TEAM), Duration.ofMinutes(5))),
            Duration.ofMinutes(15),
            Duration.ofMinutes(20),
            List.of(new Citation("proposed", "a test")));

    final PersonId nurse = PersonId.random();
    final PersonId surgeon = PersonId.random();
    final PersonId therapist = PersonId.random();
    final Map<To, List<PersonId>> people = new EnumMap<>(To.class);
    final Circle circle = to -> to.stream()
            .flatMap(each -> people.getOrDefault(each, List.of()).stream())
            .distinct()
            .map(person -> new Asked(person, null))
            .toList();

    OpenAlert alert;

    static Instant after(int minutes) {
        return T0.plus(Duration.ofMinutes(minutes));
    }

    Act act(PersonId by, int minute) {
        return new Act(by, after(minute), UUID.randomUUID(), "");
    }

    @BeforeEach
    void raise() {
        people.put(To.ON_CALL, List.of(nurse));
        people.put(To.SURGEON, List.of(surgeon));
        people.put(To.THERAPIST, List.of(therapist));
        people.put(To.CARE_TEAM, List.of(surgeon, therapist));
        alert = raised(AlertKind.DANGER_SIGN);
    }

    OpenAlert raised(AlertKind kind) {
        Head head = Head.before(
                new AlertKey(ClinicId.random(), PatientId.random(), AlertId.random()),
                new PlanId(UUID.randomUUID()),
                kind,
                AlertTier.EMERGENCY);
        OpenAlert raised = new OpenAlert(head, TIER);
        raised.raise(null, circle, T0);
        return raised;
    }

    List<AlertEventKind> kinds() {
        return alert.events().stream().map(NewEvent::kind).toList();
    }

    @Test
    void asksTheFirstRungAtOnce() {
        assertThat(kinds()).containsExactly(RAISED, ADDRESSED, ADDRESSED);
        assertThat(alert.asked()).extracting(Asked::person).containsExactlyInAnyOrder(nurse, surgeon);
        assertThat(alert.head().due()).isEqualTo(after(5));
    }

    @Test
    void waitsUntilItsClockHasRunOut() {
        alert.escalate(circle, after(5).minusMillis(1));
        assertThat(kinds()).doesNotContain(ESCALATED);

        alert.escalate(circle, after(5));
        assertThat(kinds()).endsWith(ESCALATED, ADDRESSED);
        assertThat(alert.head().rung()).isEqualTo(1);
        assertThat(alert.head().due()).isEqualTo(after(15));
    }

    @Test
    void tellsThePatientAfterTheLastRungAndNeverLapses() {
        alert.escalate(circle, after(5));
        alert.escalate(circle, after(15));
        alert.escalate(circle, after(20));
        assertThat(kinds()).endsWith(ESCALATED, ADDRESSED, ADDRESSED, PATIENT_TOLD);
        assertThat(alert.head().told()).isTrue();
        assertThat(alert.head().due()).isEqualTo(after(40));

        for (int minute = 40; minute <= 40 + 20 * 50; minute += 20) {
            alert.escalate(circle, after(minute));
            assertThat(kinds()).endsWith(ESCALATED, ADDRESSED, ADDRESSED, ADDRESSED);
            assertThat(alert.head().due()).isEqualTo(after(minute + 20));
        }
        assertThat(kinds()).containsOnlyOnce(PATIENT_TOLD);
    }

    @Test
    void goesOnWhenWhoAcknowledgedDoesNotReachThePatient() {
        alert.acknowledge(act(nurse, 2));
        assertThat(alert.head().due()).isEqualTo(after(17));
        assertThat(alert.head().owner()).isEqualTo(nurse);

        alert.escalate(circle, after(17));
        assertThat(alert.head().state()).isEqualTo(AlertState.RAISED);
        assertThat(alert.head().owner()).isNull();
        assertThat(kinds()).endsWith(ESCALATED, ADDRESSED);
    }

    @Test
    void tellsThePatientAgainWhenTheOneWhoAnsweredLateDoesNothing() {
        alert.escalate(circle, after(5));
        alert.escalate(circle, after(15));
        alert.escalate(circle, after(20));
        alert.acknowledge(act(nurse, 21));
        assertThat(alert.head().told()).isFalse();

        alert.escalate(circle, after(36));
        assertThat(kinds()).endsWith(ACKNOWLEDGED, PATIENT_TOLD);
    }

    @Test
    void stopsItsClockWhenThePatientWasReached() {
        alert.acknowledge(act(nurse, 2));
        alert.contacted(act(nurse, 4));
        assertThat(alert.head().due()).isNull();

        alert.escalate(circle, after(10_000));
        assertThat(kinds()).endsWith(ACKNOWLEDGED, CONTACTED);
    }

    @Test
    void belongsToWhoeverReachedThePatient() {
        alert.acknowledge(act(nurse, 1));
        alert.contacted(act(surgeon, 2));

        assertThat(alert.head().owner()).isEqualTo(surgeon);
        assertThat(kinds()).endsWith(ACKNOWLEDGED, ACKNOWLEDGED, CONTACTED);
    }

    @Test
    void isAcknowledgedByOne() {
        alert.acknowledge(act(nurse, 1));
        alert.acknowledge(act(nurse, 2));
        assertThat(kinds()).containsOnlyOnce(ACKNOWLEDGED);

        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alert.acknowledge(act(surgeon, 3)))
                .extracting(AlertRefused::code)
                .isEqualTo("taken");
    }

    @Test
    void startsTheClockOfWhomItIsHandedTo() {
        alert.acknowledge(act(nurse, 1));
        alert.handOver(act(nurse, 3), therapist);
        assertThat(kinds()).endsWith(HANDED_OVER);
        assertThat(alert.head().state()).isEqualTo(AlertState.RAISED);
        assertThat(alert.head().owner()).isEqualTo(therapist);
        assertThat(alert.head().due()).isEqualTo(after(8));

        alert.escalate(circle, after(8));
        assertThat(kinds()).endsWith(ESCALATED, ADDRESSED);
    }

    @Test
    void staysReachedWhenItIsHandedOverAfterThat() {
        alert.contacted(act(nurse, 1));
        alert.handOver(act(nurse, 3), therapist);
        alert.acknowledge(act(therapist, 4));

        assertThat(alert.head().state()).isEqualTo(AlertState.CONTACTED);
        assertThat(alert.head().due()).isNull();
    }

    @Test
    void isResolvedAfterThePatientWasReachedAndNotBefore() {
        alert.acknowledge(act(nurse, 1));
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alert.resolve(act(nurse, 2)))
                .extracting(AlertRefused::code)
                .isEqualTo("not-contacted");

        alert.contacted(act(nurse, 3));
        alert.resolve(act(nurse, 4));
        assertThat(kinds()).endsWith(CONTACTED, RESOLVED);
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> alert.contacted(act(nurse, 5)))
                .extracting(AlertRefused::code)
                .isEqualTo("resolved");
    }

    @Test
    void goesOnAtOnceWhenSomebodyCannotBeTold() {
        alert.deliveryFailed(nurse, 0, circle, after(1));
        assertThat(kinds()).endsWith(DELIVERY_FAILED, ESCALATED, ADDRESSED);
        assertThat(alert.head().rung()).isEqualTo(1);

        alert.deliveryFailed(surgeon, 0, circle, after(1));
        assertThat(kinds()).endsWith(DELIVERY_FAILED);
    }

    @Test
    void tellsThePatientWhenTheLastCannotBeToldAndThenWaitsForTheClock() {
        alert.escalate(circle, after(5));
        alert.escalate(circle, after(15));
        alert.deliveryFailed(therapist, 2, circle, after(16));
        assertThat(kinds()).endsWith(DELIVERY_FAILED, PATIENT_TOLD);

        alert.deliveryFailed(surgeon, 2, circle, after(16));
        assertThat(kinds()).endsWith(PATIENT_TOLD, DELIVERY_FAILED);
        assertThat(alert.head().due()).isEqualTo(after(36));
    }

    @Test
    void passesOverARungWithNobody() {
        people.clear();
        people.put(To.CARE_TEAM, List.of(therapist));
        alert = raised(AlertKind.DANGER_SIGN);

        assertThat(kinds()).containsExactly(RAISED, ESCALATED, ESCALATED, ADDRESSED);
        assertThat(alert.head().due()).isEqualTo(after(5));
    }

    @Test
    void tellsThePatientAtOnceWhenThereIsNobodyAtAll() {
        people.clear();
        alert = raised(AlertKind.DANGER_SIGN);

        assertThat(kinds()).endsWith(PATIENT_TOLD);
        assertThat(alert.head().due()).isEqualTo(after(20));
    }

    @Test
    void changesNothingWhenThePatientSaysItWasAMistake() {
        Head before = alert.head();
        alert.mistake(act(PersonId.random(), 1));

        assertThat(kinds()).endsWith(MISTAKE);
        assertThat(alert.head()).isEqualTo(before.numbered(before.seq() + 1));
    }

    @Test
    void clearsAQuietAlertOnceAndNeverADangerSign() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> alert.clear(after(1)));
        alert = raised(AlertKind.SILENCE);
        alert.resolve(act(therapist, 1));
        alert.clear(after(2));

        assertThat(kinds()).endsWith(RESOLVED);
        assertThat(alert.head().owner()).isEqualTo(therapist);
    }

    @Test
    void neverTellsAPatientOfAQuietAlert() {
        alert = raised(AlertKind.SILENCE);
        for (int minute = 5; minute < 2000; minute += 20) {
            alert.escalate(circle, after(minute));
        }
        assertThat(kinds()).doesNotContain(PATIENT_TOLD).contains(ESCALATED);
    }
}
