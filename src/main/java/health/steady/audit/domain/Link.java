package health.steady.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its chain sees it.
 *
 * @param columns as text, in the order of the hash
 * @param copies how many rows claim this place
 * @param head the end of its chain; null when it has none
 */
record Link(
        UUID chain,
        long seq,
        List<@Nullable String> columns,
        byte[] previous,
        byte[] hash,
        int copies,
        @Nullable Head head) {

    record Head(long seq, byte[] hash) {}

    static Link read(ResultSet row) throws SQLException {
        byte[] headHash = row.getBytes("head_hash");
        return new Link(
                row.getObject("chain", UUID.class),
                row.getLong("seq"),
                Arrays.asList(
                        row.getString("clinic_id"),
                        row.getString("chain"),
                        row.getString("seq"),
                        row.getString("patient_id"),
                        Hash.micros(row.getObject("recorded_at", OffsetDateTime.class)
                                .toInstant()),
                        row.getString("person_id"),
                        row.getString("person_as"),
                        row.getString("action"),
                        row.getString("what"),
                        row.getString("item"),
                        row.getString("address"),
                        row.getString("session")),
                row.getBytes("previous"),
                row.getBytes("hash"),
                row.getInt("copies"),
                headHash == null ? null : new Head(row.getLong("head_seq"), headHash));
    }

    boolean isWhole() {
        return Hash.fits(hash, previous, columns);
    }
}
