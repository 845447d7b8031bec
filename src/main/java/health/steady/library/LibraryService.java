package health.steady.library;

import health.steady.protocol.Rulebook;
import health.steady.protocol.content.RulebookReader;
import health.steady.protocol.content.ShippedRulebook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/** The rulebooks: each that was ever stored by its digest, and those that can be assigned now. */
public class LibraryService {

    private static final Comparator<Rulebook> BY_VERSION =
            Comparator.comparingInt(rulebook -> rulebook.protocol().version());

    private final Rulebooks rulebooks;
    private final RulebookReader reader;
    private final Map<String, Rulebook> read = new ConcurrentHashMap<>();
    private final Map<String, Rulebook> latest = new TreeMap<>();

    LibraryService(Rulebooks rulebooks, RulebookReader reader) {
        this.rulebooks = rulebooks;
        this.reader = reader;
    }

    /** @throws RulebookChanged when a version was stored before with other bytes */
    void open(List<ShippedRulebook> shipped) {
        rulebooks.store(shipped);
        for (ShippedRulebook each : shipped) {
            Rulebook rulebook = each.rulebook();
            read.put(rulebook.digest(), rulebook);
            latest.merge(rulebook.protocol().slug(), rulebook, BinaryOperator.maxBy(BY_VERSION));
        }
    }

    /**
     * The rulebook that a plan is pinned to.
     *
     * @throws NoSuchElementException when none was ever stored under this digest
     */
    public Rulebook rulebook(String digest) {
        return read.computeIfAbsent(digest, missing -> reader.read(rulebooks.bytes(missing)));
    }

    /** The latest version of each, by slug. */
    public List<Rulebook> assignable() {
        return List.copyOf(latest.values());
    }

    /** @throws NoSuchElementException when there is no such slug */
    public Rulebook latest(String slug) {
        Rulebook rulebook = latest.get(slug);
        if (rulebook == null) {
            throw new NoSuchElementException("No rulebook " + slug + "; there are " + latest.keySet());
        }
        return rulebook;
    }
}
