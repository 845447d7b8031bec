package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.ProgrammeTemplate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Templates. Each statement names their owner. */
@Repository
class TemplateRows {

    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProgrammeTemplate> of(CurrentUser owner) {
        return jdbc.sql("""
                        select id, name, procedure, lines_version, lines from programme_template
                        where clinic_id = :clinic and owner = :owner order by lower(name)""")
                .param("clinic", owner.clinic().value())
                .param("owner", owner.id().value())
                .query(TemplateRows::template)
                .list();
    }

    void add(CurrentUser owner, ProgrammeTemplate template, Instant now) {
        jdbc.sql("""
                        insert into programme_template (clinic_id, owner, id, name, procedure, lines_version, lines,
                            updated_at)
                        values (:clinic, :owner, :id, :name, :procedure, :version, cast(:lines as jsonb), :now)
                        on conflict (clinic_id, owner, id) do nothing""")
                .param("clinic", owner.clinic().value())
                .param("owner", owner.id().value())
                .param("id", template.id())
                .param("name", template.name())
                .param("procedure", template.procedure())
                .param("version", DecisionCodec.version())
                .param("lines", DecisionCodec.writeAll(template.lines()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean rename(CurrentUser owner, UUID template, String name, Instant now) {
        return jdbc.sql("""
                        update programme_template set name = :name, updated_at = :now
                        where clinic_id = :clinic and owner = :owner and id = :id""")
                        .param("clinic", owner.clinic().value())
                        .param("owner", owner.id().value())
                        .param("id", template)
                        .param("name", name)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void delete(CurrentUser owner, UUID template) {
        jdbc.sql("delete from programme_template where clinic_id = :clinic and owner = :owner and id = :id")
                .param("clinic", owner.clinic().value())
                .param("owner", owner.id().value())
                .param("id", template)
                .update();
    }

    private static ProgrammeTemplate template(ResultSet row, int number) throws SQLException {
        return new ProgrammeTemplate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("procedure"),
                DecisionCodec.readAll(row.getInt("lines_version"), row.getString("lines")));
    }
}
