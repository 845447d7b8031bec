package health.steady.people.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.Preferences;
import health.steady.people.Preferences.ClockFace;
import health.steady.people.Preferences.Theme;
import health.steady.people.Preferences.Weights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people chose, and who is to be reminded next. */
@Repository
class ChosenPreferences {

    /** Somebody's reminder whose time to be looked at has come. */
    record Due(PersonId person, Reminder reminder) {}

    private final JdbcClient jdbc;

    ChosenPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Preferences read(ResultSet row) throws SQLException {
        return new Preferences(
                Weights.valueOf(row.getString("weights")),
                ClockFace.valueOf(row.getString("clock")),
                Theme.valueOf(row.getString("theme")));
    }

    OwnPreferences of(CurrentUser person) {
        return jdbc.sql("""
                        select c.zone as clinic_zone, c.country, p.email is not null as has_address,
                            own.weights, own.clock, own.theme, own.zone, own.reminder_at
                        from person p
                        join clinic c on c.id = p.clinic_id
                        left join person_preference own on own.clinic_id = p.clinic_id and own.person_id = p.id
                        where p.clinic_id = :clinic and p.id = :person""")
                .param("clinic", person.clinic().value())
                .param("person", person.id().value())
                .query(ChosenPreferences::own)
                .single();
    }

    void keep(CurrentUser by, ChoosePreferences chosen, @Nullable Reminder reminder) {
        jdbc.sql("""
                        insert into person_preference as own
                            (clinic_id, person_id, weights, clock, theme, zone, reminder_at, reminder_due, reminded_on)
                        values (:clinic, :person, :weights, :clock, :theme, :zone, :at, :due, :done)
                        on conflict (person_id) do update set weights = excluded.weights, clock = excluded.clock,
                            theme = excluded.theme, zone = excluded.zone, reminder_at = excluded.reminder_at,
                            reminder_due = excluded.reminder_due,
                            reminded_on = greatest(own.reminded_on, excluded.reminded_on)""")
                .param("clinic", by.clinic().value())
                .param("person", by.id().value())
                .param("weights", chosen.preferences().weights().name())
                .param("clock", chosen.preferences().clock().name())
                .param("theme", chosen.preferences().theme().name())
                .param("zone", chosen.zone() == null ? null : chosen.zone().getId())
                .param("at", reminder == null ? null : reminder.at())
                .param("due", reminder == null ? null : utc(reminder.due()))
                .param("done", reminder == null ? null : reminder.doneOn())
                .update();
    }

    /** The next reminder to look at, which no other instance looks at until this transaction ends. */
    Optional<Due> claim(Instant now) {
        return jdbc.sql("""
                        select own.person_id, own.reminder_at, own.reminder_due, own.reminded_on,
                            coalesce(own.zone, c.zone) as zone
                        from person_preference own
                        join clinic c on c.id = own.clinic_id
                        where own.reminder_due <= :now
                        order by own.reminder_due limit 1 for update of own skip locked""")
                .param("now", utc(now))
                .query(ChosenPreferences::due)
                .optional();
    }

    void lookAgain(PersonId person, Reminder next) {
        jdbc.sql("update person_preference set reminder_due = :due, reminded_on = :done where person_id = :person")
                .param("person", person.value())
                .param("due", utc(next.due()))
                .param("done", next.doneOn())
                .update();
    }

    /** The clinic has another time zone: looks again at whoever follows it. */
    void lookAgainAtThoseOf(UUID clinic) {
        jdbc.sql("""
                        update person_preference set reminder_due = '-infinity'
                        where clinic_id = :clinic and zone is null and reminder_due is not null""").param("clinic", clinic).update();
    }

    private static OwnPreferences own(ResultSet row, int number) throws SQLException {
        String zone = row.getString("zone");
        return new OwnPreferences(
                row.getString("weights") == null ? Preferences.of(row.getString("country")) : read(row),
                zone == null ? null : ZoneId.of(zone),
                ZoneId.of(row.getString("clinic_zone")),
                row.getObject("reminder_at", LocalTime.class),
                row.getBoolean("has_address"));
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new PersonId(row.getObject("person_id", UUID.class)),
                new Reminder(
                        row.getObject("reminder_at", LocalTime.class),
                        ZoneId.of(row.getString("zone")),
                        Instant.MIN,
                        row.getObject("reminded_on", LocalDate.class)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
