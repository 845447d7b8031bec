package health.steady.library;

import health.steady.protocol.Protocol;
import health.steady.protocol.Rulebook;
import health.steady.protocol.content.ShippedRulebook;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored bytes of rulebooks. */
@Repository
class Rulebooks {

    private final JdbcClient database;

    Rulebooks(JdbcClient database) {
        this.database = database;
    }

    /** Stores what is not stored yet; two instances that start at once store the same. */
    void store(List<ShippedRulebook> shipped) {
        List<String> stored =
                database.sql("select digest from rulebook").query(String.class).list();
        shipped.stream()
                .filter(each -> !stored.contains(each.rulebook().digest()))
                .forEach(this::store);
    }

    byte[] bytes(String digest) {
        return database.sql("select bytes from rulebook where digest = :digest")
                .param("digest", digest)
                .query((row, number) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No rulebook was stored under " + digest));
    }

    private void store(ShippedRulebook shipped) {
        Rulebook rulebook = shipped.rulebook();
        Protocol protocol = rulebook.protocol();
        database.sql("insert into rulebook (digest, slug, version, bytes) values (:digest, :slug, :version, :bytes)"
                        + " on conflict do nothing")
                .param("digest", rulebook.digest())
                .param("slug", protocol.slug())
                .param("version", protocol.version())
                .param("bytes", shipped.bytes())
                .update();
        String stored = database.sql("select digest from rulebook where slug = :slug and version = :version")
                .param("slug", protocol.slug())
                .param("version", protocol.version())
                .query(String.class)
                .single();
        if (!stored.equals(rulebook.digest())) {
            throw new RulebookChanged(protocol.slug(), protocol.version());
        }
    }
}
