package health.steady.audit.domain;

import health.steady.people.ClinicId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Seals {

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seal> add(Instant now) {
        return jdbc.sql("select clinic, seal, heads, hash from seal_audit(:now)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Seal(
                        new ClinicId(row.getObject("clinic", UUID.class)),
                        row.getInt("seal"),
                        row.getInt("heads"),
                        HexFormat.of().formatHex(row.getBytes("hash"))))
                .list();
    }
}
