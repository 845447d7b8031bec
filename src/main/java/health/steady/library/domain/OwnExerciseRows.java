package health.steady.library.domain;

import health.steady.library.OwnExerciseView;
import health.steady.library.OwnExerciseView.Said;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of exercises of a clinic's own, and of what was said about them. */
@Repository
class OwnExerciseRows {

    private static final String READ = """
            select e.id, e.author, e.author_as, e.written_at, e.source, e.replaces, e.content,
                   s.person_id as signed_by, s.role as signed_as, s.at as signed_at, s.words as signed_words,
                   w.person_id as withdrawn_by, w.role as withdrawn_as, w.at as withdrawn_at,
                   w.words as withdrawn_words
            from own_exercise e
            left join own_exercise_signature s
              on s.clinic_id = e.clinic_id and s.exercise_id = e.id and s.kind = 'SIGNED'
            left join own_exercise_signature w
              on w.clinic_id = e.clinic_id and w.exercise_id = e.id and w.kind = 'WITHDRAWN'
            where e.clinic_id = :clinic and %s""";

    private final JdbcClient jdbc;

    OwnExerciseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnExerciseView> find(ClinicId clinic, UUID exercise) {
        return jdbc.sql(READ.formatted("e.id = :exercise"))
                .param("clinic", clinic.value())
                .param("exercise", exercise)
                .query(OwnExerciseRows::read)
                .optional();
    }

    List<OwnExerciseView> page(ClinicId clinic, long offset, int size) {
        return jdbc.sql(READ.formatted("""
                        true order by (s.at is null and w.at is null) desc, e.written_at desc, e.id
                        limit :size offset :offset"""))
                .param("clinic", clinic.value())
                .param("size", size)
                .param("offset", offset)
                .query(OwnExerciseRows::read)
                .list();
    }

    long count(ClinicId clinic) {
        return jdbc.sql("select count(*) from own_exercise where clinic_id = :clinic")
                .param("clinic", clinic.value())
                .query(Long.class)
                .single();
    }

    List<OwnExerciseView> signed(ClinicId clinic) {
        return jdbc.sql(READ.formatted("s.at is not null order by e.written_at, e.id"))
                .param("clinic", clinic.value())
                .query(OwnExerciseRows::read)
                .list();
    }

    /** Lets one transaction at a time say something about an exercise. */
    void waitForTurn(ClinicId clinic, UUID exercise) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:thing, 6))")
                .param("thing", clinic + exercise.toString())
                .query((row, number) -> true)
                .list();
    }

    /** @return false when the clinic has an exercise of this id, and nothing was added */
    boolean add(CurrentUser by, UUID id, @Nullable UUID replaces, String source, String content, Instant now) {
        return jdbc.sql("""
                                insert into own_exercise (clinic_id, id, author, author_as, written_at, source, replaces,
                                    content)
                                values (:clinic, :id, :by, :as, :now, :source, cast(:replaces as uuid),
                                    cast(:content as jsonb))
                                on conflict (clinic_id, id) do nothing""")
                        .param("clinic", by.clinic().value())
                        .param("id", id)
                        .param("by", by.id().value())
                        .param("as", by.role().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("source", source)
                        .param("replaces", replaces)
                        .param("content", content)
                        .update()
                == 1;
    }

    void say(CurrentUser by, UUID exercise, String kind, String words, Instant now) {
        jdbc.sql("""
                        insert into own_exercise_signature (clinic_id, exercise_id, kind, person_id, role, at, words)
                        values (:clinic, :exercise, :kind, :by, :as, :now, :words)
                        on conflict (clinic_id, exercise_id, kind) do nothing""")
                .param("clinic", by.clinic().value())
                .param("exercise", exercise)
                .param("kind", kind)
                .param("by", by.id().value())
                .param("as", by.role().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("words", words)
                .update();
    }

    private static OwnExerciseView read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Said written = new Said(
                new PersonId(row.getObject("author", UUID.class)),
                Role.valueOf(row.getString("author_as")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                "");
        return new OwnExerciseView(
                id,
                written,
                row.getObject("replaces", UUID.class),
                OwnExerciseJson.read(id, row.getString("source"), row.getString("content")),
                said(row, "signed"),
                said(row, "withdrawn"),
                Map.of());
    }

    private static @Nullable Said said(ResultSet row, String what) throws SQLException {
        UUID by = row.getObject(what + "_by", UUID.class);
        return by == null
                ? null
                : new Said(
                        new PersonId(by),
                        Role.valueOf(row.getString(what + "_as")),
                        row.getObject(what + "_at", OffsetDateTime.class).toInstant(),
                        row.getString(what + "_words"));
    }
}
