package health.steady.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.DatabaseTest;
import health.steady.protocol.Rulebook;
import health.steady.protocol.content.RulebookReader;
import health.steady.protocol.content.ShippedRulebook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(Rulebooks.class)
class LibraryServiceTests {

    static final String SLUG = "lumbar-microdiscectomy";

    final RulebookReader reader = new RulebookReader();
    final List<ShippedRulebook> shipped = reader.shipped();
    final ShippedRulebook one = shipped.stream()
            .filter(each -> each.rulebook().protocol().slug().equals(SLUG))
            .findFirst()
            .orElseThrow();

    @Autowired
    Rulebooks rulebooks;

    @Autowired
    JdbcClient database;

    @Test
    void storesWhatIsShippedByteForByte() {
        opened(shipped);

        byte[] stored = rulebooks.bytes(one.rulebook().digest());

        assertThat(stored).isEqualTo(one.bytes());
    }

    @Test
    void storesTheSameOnlyOnce() {
        opened(shipped);
        opened(shipped);

        assertThat(count()).isEqualTo(shipped.size());
    }

    @Test
    void offersTheLatestVersionAndKeepsTheEarlierOne() {
        ShippedRulebook second = changed("version: 3", "version: 4");
        LibraryService library = opened(List.of(one, second));

        assertThat(library.latest(SLUG)).isSameAs(second.rulebook());
        assertThat(library.assignable()).containsExactly(second.rulebook());
        assertThat(library.rulebook(one.rulebook().digest())).isSameAs(one.rulebook());
    }

    @Test
    void readsARulebookThatAnEarlierReleaseShipped() {
        opened(shipped);
        LibraryService later = opened(List.of(changed("version: 3", "version: 4")));
        String digest = one.rulebook().digest();

        Rulebook earlier = later.rulebook(digest);

        assertThat(earlier.digest()).isEqualTo(digest);
        assertThat(earlier.protocol()).isEqualTo(one.rulebook().protocol());
        assertThat(later.rulebook(digest)).isSameAs(earlier);
    }

    @Test
    void refusesOtherBytesUnderAStoredVersion() {
        opened(shipped);

        assertThatExceptionOfType(RulebookChanged.class)
                .isThrownBy(() -> opened(List.of(changed("Do not smoke.", "Do not smoke at all."))))
                .withMessage("Version " + one.rulebook().protocol().version() + " of the rulebook " + SLUG
                        + " was stored before and differs from the files of this release.")
                .satisfies(refused -> assertThat(
                                new RulebookChangedAnalyzer().analyze(refused).getAction())
                        .startsWith("Raise the version in the protocol's file"));
    }

    @Test
    void knowsNoRulebookThatWasNeverStored() {
        LibraryService library = opened(shipped);

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> library.rulebook("0".repeat(64)));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> library.latest("no-such"));
    }

    @Test
    void neverChangesWhatIsStored() {
        opened(shipped);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("update rulebook set version = 9").update());
    }

    @Test
    void storesNoBytesUnderAnotherDigest() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("insert into rulebook (digest, slug, version, bytes)"
                                + " values (:digest, 'x', 1, 'slug: x')")
                        .param("digest", "0".repeat(64))
                        .update());
    }

    private LibraryService opened(List<ShippedRulebook> release) {
        LibraryService library = new LibraryService(rulebooks, reader);
        library.open(release);
        return library;
    }

    private ShippedRulebook changed(String from, String to) {
        String text = new String(one.bytes(), StandardCharsets.UTF_8);
        byte[] bytes = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        return new ShippedRulebook(reader.read(bytes), bytes);
    }

    private int count() {
        return database.sql("select count(*) from rulebook")
                .query(Integer.class)
                .single();
    }
}
