package health.steady.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import health.steady.SteadyTest;
import health.steady.audit.domain.Flaw.Kind;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PeopleFixtures;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import health.steady.site.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may do anything in the database, and has switched its triggers off, changes what was written. */
@SteadyTest
class VerifierTests {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00.123456Z");

    @Autowired
    AuditTrail trail;

    @Autowired
    Verifier verifier;

    @Autowired
    JdbcClient application;

    @Autowired
    Environment environment;

    final CurrentUser therapist = new CurrentUser(
            PersonId.random(), ClinicId.random(), Role.THERAPIST, "Jonas Okafor", null, PeopleFixtures.ZONE);
    final PatientId ruth = PatientId.random();
    final PatientId paul = PatientId.random();

    @BeforeEach
    void lookTenTimesAtEach() {
        looks(10);
    }

    @Test
    void findsNothingWhereNobodyChangedAnything() {
        trail.seal(NOW);
        looks(2);

        Verification found = verify();

        assertThat(found.flaws()).isEmpty();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.chains()).isEqualTo(2);
        assertThat(found.entries()).isEqualTo(24);
        assertThat(found.seals()).isEqualTo(1);
        assertThat(verifier.clinics()).contains(therapist.clinic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what = 'other'",
                "action = 'LISTED'",
                "person_id = gen_random_uuid()",
                "person_as = 'SURGEON'",
                "item = null",
                "address = '10.0.0.1'",
                "address = null, session = null",
                "session = '0123456789abcdef'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "hash = sha256(hash)",
                "previous = sha256(previous)"
            })
    void findsARowOfWhichAnyColumnWasChanged(String change) {
        tamper("update audit_entry set " + change + " where chain = ? and seq = 6", ruth);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, 6, 6, Kind.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void findsARowThatWasChangedAndHashedAnew(int row) {
        tamper("update audit_entry set what = 'other' where chain = ? and seq = " + row, ruth);
        hashAnew(ruth, row);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, row, row, Kind.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void findsARowThatWasRemoved(int row) {
        tamper("delete from audit_entry where chain = ? and seq = " + row, ruth);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, row, row, Kind.REMOVED));
    }

    @Test
    void findsATailThatWasRemoved() {
        tamper("delete from audit_entry where chain = ? and seq > 7", ruth);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, 8, 10, Kind.REMOVED));
    }

    @Test
    void findsAnInsertedRow() {
        insertCopyOf(ruth, 5, 5);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, 5, 5, Kind.INSERTED));
    }

    @Test
    void findsAnInsertedRowThatContinuesTheChain() {
        insertCopyOf(ruth, 10, 11);
        linkToTheRowBefore(ruth, 11);
        hashAnew(ruth, 11);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, 11, 11, Kind.INSERTED));
    }

    @Test
    void findsRowsThatChangedPlaces() {
        tamper("update audit_entry set seq = 19 - seq where chain = ? and seq in (9, 10)", ruth);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, 9, 9, Kind.CHANGED));
    }

    @Test
    void findsAChainOfWhichOnlyTheHeadIsLeft() {
        tamper("delete from audit_entry where chain = ?", ruth);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, 1, 10, Kind.REMOVED));
    }

    @Test
    void findsAChainWithoutAHead() {
        tamper("delete from audit_head where chain = ?", ruth);

        assertThat(verify().flaws()).containsExactly(flaw(ruth, 1, 10, Kind.HEAD_REMOVED));
    }

    @Test
    void namesTheFirstFlawOfEachChain() {
        tamper("delete from audit_entry where chain = ? and seq in (3, 4, 8)", ruth);
        tamper("update audit_entry set what = 'other' where chain = ? and seq in (2, 9)", paul);

        assertThat(verify().flaws())
                .containsExactlyInAnyOrder(flaw(ruth, 3, 4, Kind.REMOVED), flaw(paul, 2, 2, Kind.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_entry select * from audit_entry",
                "insert into audit_entry_2026 select * from audit_entry_2026",
                "update audit_entry set what = 'other'",
                "delete from audit_entry",
                "delete from audit_entry_2026",
                "truncate audit_entry_2026",
                "update audit_head set seq = seq - 1",
                "delete from audit_head",
                "insert into audit_seal select * from audit_seal",
                "delete from audit_sealed_head"
            })
    void theApplicationMayNotTamper(String statement) {
        assertThatException()
                .isThrownBy(() -> application.sql(statement).update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set what = 'other'",
                "delete from audit_entry_2026",
                "truncate audit_entry_2026",
                "truncate audit_entry",
                "truncate audit_seal cascade"
            })
    void theOwnerMayNotTamperWhileTheTriggersAreOn(String statement) {
        assertThatException()
                .isThrownBy(() -> TestDatabase.owner(environment).sql(statement).update())
                .havingRootCause()
                .withMessageContaining("never changed");
    }

    /** What only a seal can prove: the heads were changed as well. */
    @Nested
    class Sealed {

        @BeforeEach
        void seal() {
            trail.seal(NOW);
            looks(5);
            trail.seal(NOW.plusSeconds(3600));
            looks(5);
        }

        @Test
        void findsATailThatWasRemovedWithItsHead() {
            tamper("delete from audit_entry where chain = ? and seq > 12", ruth);
            headToTheLastRow(ruth);

            assertThat(verify().flaws()).containsExactly(flaw(ruth, 13, 15, Kind.REMOVED));
        }

        @Test
        void findsAWholeChainThatWasRemovedWithItsHead() {
            tamper("delete from audit_entry where chain = ?", ruth);
            tamper("delete from audit_head where chain = ?", ruth);

            assertThat(verify().flaws()).containsExactly(flaw(ruth, 1, 10, Kind.REMOVED));
        }

        @Test
        void findsAChainThatWasWrittenAnewFromSomeRowOn() {
            tamper("update audit_entry set what = 'other' where chain = ? and seq = 12", ruth);
            hashAnew(ruth, 12);
            for (int row = 13; row <= 20; row++) {
                linkToTheRowBefore(ruth, row);
                hashAnew(ruth, row);
            }
            headToTheLastRow(ruth);

            assertThat(verify().flaws()).containsExactly(flaw(ruth, 11, 15, Kind.CHANGED));
        }

        @Test
        void findsAChangedSeal() {
            tamperWithClinic("update audit_seal set sealed_at = now() where clinic_id = ? and seal = 1");

            assertThat(verify().flaws()).containsExactly(ofSeals(1, 1, Kind.SEAL_CHANGED));
        }

        @Test
        void findsASealThatLostAHead() {
            tamper("delete from audit_sealed_head where chain = ? and seal = 2", ruth);

            assertThat(verify().flaws()).containsExactly(ofSeals(2, 2, Kind.SEAL_CHANGED));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void findsARemovedSeal(int seal) {
            tamperWithClinic("delete from audit_seal where clinic_id = ? and seal = " + seal);

            assertThat(verify().flaws()).containsExactly(ofSeals(seal, seal, Kind.SEAL_REMOVED));
        }

        @Test
        void holdsWhatGrewSinceTheSealBefore() {
            assertThat(trail.seal(NOW.plusSeconds(7200)))
                    .filteredOn(seal -> seal.clinic().equals(therapist.clinic()))
                    .singleElement()
                    .satisfies(seal -> {
                        assertThat(seal.number()).isEqualTo(3);
                        assertThat(seal.heads()).isEqualTo(2);
                        assertThat(seal.hash()).hasSize(64);
                    });
            assertThat(trail.seal(NOW.plusSeconds(9000)))
                    .extracting(Seal::clinic)
                    .doesNotContain(therapist.clinic());
        }
    }

    private void looks(int times) {
        IntStream.range(0, times)
                .forEach(look -> List.of(ruth, paul)
                        .forEach(patient -> trail.keepByItself(
                                RecordTouched.read(therapist, patient, "plan", Ids.next()),
                                new Origin("192.0.2.7", "00112233aabbccdd"),
                                NOW.plusSeconds(look))));
    }

    private Verification verify() {
        return verifier.verify(therapist.clinic());
    }

    private void insertCopyOf(PatientId patient, int row, int as) {
        tamper("""
                insert into audit_entry
                select clinic_id, patient_id, chain, %d, recorded_at + interval '1 second', person_id, person_as, action,
                  what, item, address, session, previous, hash
                from audit_entry where chain = ? and seq = %d""".formatted(as, row), patient);
    }

    private void linkToTheRowBefore(PatientId patient, int row) {
        tamper("""
                update audit_entry e set previous = (
                  select b.hash from audit_entry b where b.chain = e.chain and b.seq = e.seq - 1)
                where chain = ? and seq = %d""".formatted(row), patient);
    }

    private void hashAnew(PatientId patient, int row) {
        tamper("""
                update audit_entry e set hash = audit_hash(e.previous, e.clinic_id, e.chain, e.seq, e.patient_id,
                  e.recorded_at, e.person_id, e.person_as, e.action, e.what, e.item, e.address, e.session)
                where chain = ? and seq = %d""".formatted(row), patient);
    }

    private void headToTheLastRow(PatientId patient) {
        tamper("""
                update audit_head h set (seq, hash) = (
                  select e.seq, e.hash from audit_entry e where e.chain = h.chain order by e.seq desc limit 1)
                where chain = ?""", patient);
    }

    private void tamper(String sql, PatientId patient) {
        tamper(sql, patient.value());
    }

    private void tamperWithClinic(String sql) {
        tamper(sql, therapist.clinic().value());
    }

    private void tamper(String sql, UUID where) {
        assertThat(TestDatabase.tamperer(environment).sql(sql).param(where).update())
                .isPositive();
    }

    private static Flaw flaw(PatientId patient, long first, long last, Kind kind) {
        return new Flaw(patient.value(), first, last, kind);
    }

    private Flaw ofSeals(long first, long last, Kind kind) {
        return new Flaw(therapist.clinic().value(), first, last, kind);
    }
}
