package health.steady.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One head in a seal, with what the seal says of itself.
 *
 * @param chain null when the seal holds none any more
 */
record SealedHead(
        int seal,
        Instant sealedAt,
        int heads,
        byte[] previous,
        byte[] hash,
        @Nullable String chain,
        @Nullable String seq,
        @Nullable String head) {

    static SealedHead read(ResultSet row) throws SQLException {
        byte[] head = row.getBytes("head");
        return new SealedHead(
                row.getInt("seal"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getInt("heads"),
                row.getBytes("previous"),
                row.getBytes("hash"),
                row.getString("chain"),
                row.getString("seq"),
                head == null ? null : HexFormat.of().formatHex(head));
    }
}
