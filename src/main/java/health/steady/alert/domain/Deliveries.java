package health.steady.alert.domain;

import static health.steady.alert.domain.Columns.utc;

import health.steady.alert.AlertKind;
import health.steady.alert.AlertTier;
import health.steady.alert.domain.Circle.Asked;
import health.steady.people.Ids;
import health.steady.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be sent to those who were asked. */
@Repository
class Deliveries {

    /** Longer than a batch takes when every server answers at the last moment. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final String COLUMNS = """
            d.id, d.clinic_id, d.patient_id, d.alert_id, d.channel, d.person_id, d.rung, d.attempts,
                a.kind, a.tier, a.raised_at
            """;

    /** Something to be sent to a person. */
    record Delivery(
            UUID id,
            AlertKey key,
            AlertKind kind,
            AlertTier tier,
            Instant raisedAt,
            Channel channel,
            PersonId person,
            int rung,
            int attempts) {}

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void queue(Head head, List<Asked> asked, Collection<Channel> channels, Instant now) {
        for (Channel channel : channels) {
            jdbc.sql("""
                            insert into alert_delivery (clinic_id, patient_id, id, alert_id, channel, person_id, rung,
                                urgent, due_at)
                            select :clinic, :patient, id::uuid, :alert, :channel, person::uuid, :rung, :urgent, :now
                            from unnest(:ids, :persons) as asked (id, person)""")
                    .param("clinic", head.key().clinic().value())
                    .param("patient", head.key().patient().value())
                    .param("alert", head.key().alert().value())
                    .param("channel", channel.name())
                    .param("rung", head.rung())
                    .param("urgent", head.tier() == AlertTier.EMERGENCY)
                    .param("now", utc(now))
                    .param(
                            "ids",
                            asked.stream().map(each -> Ids.next().toString()).toArray(String[]::new))
                    .param("persons", persons(asked))
                    .update();
        }
    }

    /** Takes the next ones for this instance alone; should it never come back, they are due again after a while. */
    @Transactional
    List<Delivery> claim(Instant now, int most) {
        return jdbc.sql("""
                        with next as (
                            select clinic_id, patient_id, id from alert_delivery
                            where sent_at is null and given_up_at is null and due_at <= :now
                            order by urgent desc, due_at limit :most for update skip locked)
                        update alert_delivery d set attempts = d.attempts + 1, due_at = :leased
                        from next, alert a
                        where d.clinic_id = next.clinic_id and d.patient_id = next.patient_id and d.id = next.id
                            and a.clinic_id = d.clinic_id and a.patient_id = d.patient_id and a.id = d.alert_id
                        returning
                        """ + COLUMNS)
                .param("now", utc(now))
                .param("leased", utc(now.plus(LEASE)))
                .param("most", most)
                .query(Deliveries::delivery)
                .list();
    }

    @Transactional
    void sent(Delivery delivery, Instant now) {
        jdbc.sql("""
                        update alert_delivery set sent_at = :now
                        where clinic_id = :clinic and patient_id = :patient and id = :id and given_up_at is null
                            and sent_at is null""")
                .param("now", utc(now))
                .param("clinic", delivery.key().clinic().value())
                .param("patient", delivery.key().patient().value())
                .param("id", delivery.id())
                .update();
    }

    @Transactional
    void again(Delivery delivery, Instant next) {
        jdbc.sql("""
                        update alert_delivery set due_at = :next
                        where clinic_id = :clinic and patient_id = :patient and id = :id and sent_at is null""")
                .param("next", utc(next))
                .param("clinic", delivery.key().clinic().value())
                .param("patient", delivery.key().patient().value())
                .param("id", delivery.id())
                .update();
    }

    /** Answers whether it was still open: of two who give it up, one does. */
    boolean giveUp(Delivery delivery, Instant now) {
        return jdbc.sql("""
                        update alert_delivery set given_up_at = :now
                        where clinic_id = :clinic and patient_id = :patient and id = :id and given_up_at is null""")
                        .param("now", utc(now))
                        .param("clinic", delivery.key().clinic().value())
                        .param("patient", delivery.key().patient().value())
                        .param("id", delivery.id())
                        .update()
                > 0;
    }

    /** What is still to be sent of an alert that somebody has, or that is over. */
    void withdraw(AlertKey key) {
        jdbc.sql("""
                        update alert_delivery set given_up_at = due_at
                        where clinic_id = :clinic and patient_id = :patient and alert_id = :alert
                            and sent_at is null and given_up_at is null""")
                .param("clinic", key.clinic().value())
                .param("patient", key.patient().value())
                .param("alert", key.alert().value())
                .update();
    }

    /** One that was handed to the gateway at least once. */
    Optional<Delivery> handedToGateway(UUID id) {
        return jdbc.sql("select " + COLUMNS + """
                        from alert_delivery d
                        join alert a on a.clinic_id = d.clinic_id and a.patient_id = d.patient_id and a.id = d.alert_id
                        where d.id = :id and d.channel = 'WEBHOOK' and d.attempts > 0""")
                .param("id", id)
                .query(Deliveries::delivery)
                .optional();
    }

    /** Answers whether the gateway says so for the first time. */
    boolean answered(Delivery delivery, String status) {
        return jdbc.sql("""
                        update alert_delivery set answers = answers || cast(:status as text[])
                        where clinic_id = :clinic and patient_id = :patient and id = :id
                            and not answers @> cast(:status as text[])""")
                        .param("status", new String[] {status})
                        .param("clinic", delivery.key().clinic().value())
                        .param("patient", delivery.key().patient().value())
                        .param("id", delivery.id())
                        .update()
                > 0;
    }

    static String[] persons(List<Asked> asked) {
        return asked.stream().map(each -> each.person().toString()).toArray(String[]::new);
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                Columns.key(row),
                AlertKind.valueOf(row.getString("kind")),
                AlertTier.valueOf(row.getString("tier")),
                Columns.instant(row, "raised_at"),
                Channel.valueOf(row.getString("channel")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("rung"),
                row.getInt("attempts"));
    }
}
