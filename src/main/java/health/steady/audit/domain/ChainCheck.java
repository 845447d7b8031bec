package health.steady.audit.domain;

import health.steady.audit.domain.Flaw.Kind;
import health.steady.audit.domain.Link.Head;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows one chain from its first row, and remembers the first flaw. */
final class ChainCheck {

    private final UUID chain;
    private final @Nullable Head head;
    private long reached;
    private byte[] hash = Hash.beginning();
    private @Nullable Flaw flaw;

    ChainCheck(UUID chain, @Nullable Head head) {
        this.chain = chain;
        this.head = head;
    }

    boolean isOf(Link link) {
        return chain.equals(link.chain());
    }

    void follow(Link link) {
        if (flaw == null) {
            flaw = flawAt(link);
        }
        reached = link.seq();
        hash = link.hash();
    }

    /** The first flaw of the chain that ends here. */
    @Nullable
    Flaw end() {
        return flaw == null ? flawAtTheEnd() : flaw;
    }

    private @Nullable Flaw flawAt(Link link) {
        long next = reached + 1;
        if (link.copies() > 1) {
            return flaw(link.seq(), link.seq(), Kind.INSERTED);
        }
        if (link.seq() > next) {
            return flaw(next, link.seq() - 1, Kind.REMOVED);
        }
        if (!link.isWhole()) {
            return flaw(next, next, Kind.CHANGED);
        }
        // A whole row vouches for the one before it, so that one is not what it was; the first row has none before it.
        long suspect = Math.max(1, reached);
        return Arrays.equals(link.previous(), hash) ? null : flaw(suspect, suspect, Kind.CHANGED);
    }

    private @Nullable Flaw flawAtTheEnd() {
        if (head == null) {
            return flaw(1, reached, Kind.HEAD_REMOVED);
        }
        if (reached < head.seq()) {
            return flaw(reached + 1, head.seq(), Kind.REMOVED);
        }
        if (reached > head.seq()) {
            return flaw(head.seq() + 1, reached, Kind.INSERTED);
        }
        return Arrays.equals(hash, head.hash()) ? null : flaw(reached, reached, Kind.CHANGED);
    }

    private Flaw flaw(long first, long last, Kind kind) {
        return new Flaw(chain, first, last, kind);
    }
}
