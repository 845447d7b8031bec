package health.steady.people.domain;

import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were asked for. Whoever asks does not wait for a mail server, and a rollback takes the letter back. */
@Repository
class Letters {

    static final int MOST_TRIES = 8;

    private static final UUID NOBODY = new UUID(0, 0);

    record Due(UUID id, PersonId person, LetterKind kind, Instant askedAt, int attempts, String name, String email) {

        @Override
        public String toString() {
            return "Due[" + id + "]";
        }
    }

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that still waits is enough. */
    void ask(Person person, LetterKind kind, Instant now) {
        jdbc.sql("""
                        insert into letter (id, clinic_id, person_id, kind, asked_at, due_at)
                        select :id, :clinic, :person, :kind, :now, :now
                        where not exists (select from letter
                            where person_id = :person and kind = :kind and sent_at is null and given_up_at is null)""")
                .param("id", Ids.next())
                .param("clinic", person.clinic().value())
                .param("person", person.getId())
                .param("kind", kind.name())
                .param("now", utc(now))
                .update();
    }

    /**
     * A reset for whoever has this sign-in name or e-mail address: one statement, and the same one when that is nobody.
     * At most one in 15 minutes and 5 a day for each person, so that nobody's box is filled.
     */
    void askReset(String nameOrEmail, Instant now) {
        jdbc.sql("""
                        insert into letter (id, clinic_id, person_id, kind, asked_at, due_at)
                        select gen_random_uuid(), p.clinic_id, p.id, 'RESET', :now, :now from person p
                        where p.active and p.email is not null
                            and (p.sign_in_name = :wanted or lower(p.email) = :wanted)
                            and not exists (select from letter l where l.person_id = p.id and l.kind = 'RESET'
                                and l.asked_at > cast(:now as timestamptz) - interval '15 minutes')
                            and (select count(*) from letter l where l.person_id = p.id and l.kind = 'RESET'
                                and l.asked_at > cast(:now as timestamptz) - interval '1 day') < 5
                        order by p.id limit 3""").param("wanted", nameOrEmail).param("now", utc(now)).update();
    }

    /** One for each other member of the care team who has an e-mail address and none that still waits. */
    void tellTeam(PatientId patient, PersonId opener) {
        jdbc.sql("""
                        insert into letter (id, clinic_id, person_id, kind, asked_at, due_at)
                        select gen_random_uuid(), p.clinic_id, p.id, 'OPENED_RECORD', now(), now()
                        from care_team_member m join person p on p.clinic_id = m.clinic_id and p.id = m.person_id
                        where m.patient_id = :patient and p.id <> :opener and p.active and p.email is not null
                            and not exists (select from letter l where l.person_id = p.id and l.kind = 'OPENED_RECORD'
                                and l.sent_at is null and l.given_up_at is null)""")
                .param("patient", patient.value())
                .param("opener", opener.value())
                .update();
    }

    /** One to the patient, unless something from before is unread. */
    void tellPatient(PatientId patient, Set<PersonId> told, Instant now) {
        tell("TEAM_WROTE", told, now, jdbc.sql("""
                        insert into letter (id, clinic_id, person_id, kind, asked_at, due_at)
                        select gen_random_uuid(), p.clinic_id, p.id, :kind, :now, :now
                        from patient own join person p on p.clinic_id = own.clinic_id and p.id = own.person_id
                        where own.id = :patient and p.active and p.email is not null and p.id not in (:told)
                            and not exists (select from letter l where l.person_id = p.id and l.kind = :kind
                                and l.sent_at is null and l.given_up_at is null)""").param("patient", patient.value()));
    }

    /** One to each of the care team, unless something from before is unread. */
    void tellTeamOfMessage(PatientId patient, Set<PersonId> told, Instant now) {
        tell("PATIENT_WROTE", told, now, jdbc.sql("""
                        insert into letter (id, clinic_id, person_id, kind, asked_at, due_at)
                        select gen_random_uuid(), p.clinic_id, p.id, :kind, :now, :now
                        from care_team_member m join person p on p.clinic_id = m.clinic_id and p.id = m.person_id
                        where m.patient_id = :patient and p.active and p.email is not null and p.id not in (:told)
                            and not exists (select from letter l where l.person_id = p.id and l.kind = :kind
                                and l.sent_at is null and l.given_up_at is null)""").param("patient", patient.value()));
    }

    private static void tell(String kind, Set<PersonId> told, Instant now, JdbcClient.StatementSpec letters) {
        letters.param("kind", kind)
                .param(
                        "told",
                        told.isEmpty()
                                ? List.of(NOBODY)
                                : told.stream().map(PersonId::value).toList())
                .param("now", utc(now))
                .update();
    }

    /** Takes the next letter for this instance alone; should it never come back, the letter is due again after a while. */
    @Transactional
    Optional<Due> claim(Instant now) {
        return jdbc.sql("""
                        update letter l set attempts = l.attempts + 1,
                            due_at = cast(:now as timestamptz) + make_interval(mins => least(240, 1 << least(8, 2 * l.attempts)))
                        from person p
                        where p.id = l.person_id and l.id = (
                            select id from letter where sent_at is null and given_up_at is null and due_at <= :now
                            order by due_at limit 1 for update skip locked)
                        returning l.id, l.person_id, l.kind, l.asked_at, l.attempts, p.name,
                            case when p.active then coalesce(p.email, '') else '' end as email""").param("now", utc(now)).query(Letters::due).optional();
    }

    @Transactional
    void sent(Due letter, Instant now) {
        jdbc.sql("update letter set sent_at = :now where id = :id and given_up_at is null")
                .param("id", letter.id())
                .param("now", utc(now))
                .update();
    }

    @Transactional
    void giveUp(Due letter, Instant now) {
        jdbc.sql("update letter set given_up_at = :now where id = :id and sent_at is null")
                .param("id", letter.id())
                .param("now", utc(now))
                .update();
    }

    void withdrawAllOf(PersonId person) {
        jdbc.sql("delete from letter where person_id = :person and sent_at is null")
                .param("person", person.value())
                .update();
    }

    /** The latest that carries a link. */
    Optional<LetterView> latest(PersonId person) {
        return jdbc.sql("""
                        select kind, asked_at, sent_at, given_up_at from letter
                        where person_id = :person and kind in ('INVITATION', 'RESET') order by asked_at desc limit 1""")
                .param("person", person.value())
                .query((row, number) -> new LetterView(
                        LetterKind.valueOf(row.getString("kind")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        instant(row, "sent_at"),
                        instant(row, "given_up_at")))
                .optional();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from letter where asked_at < :time")
                .param("time", utc(time))
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                LetterKind.valueOf(row.getString("kind")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("name"),
                row.getString("email"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
