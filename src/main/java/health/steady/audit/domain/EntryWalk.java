package health.steady.audit.domain;

import org.jspecify.annotations.Nullable;

/** Goes through all entries of a clinic, chain after chain. */
final class EntryWalk {

    private final Findings findings;
    private @Nullable ChainCheck chain;
    private long chains;
    private long entries;

    EntryWalk(Findings findings) {
        this.findings = findings;
    }

    void pass(Link link) {
        ChainCheck here = chain;
        if (here == null || !here.isOf(link)) {
            end();
            here = new ChainCheck(link.chain(), link.head());
            chain = here;
            chains++;
        }
        here.follow(link);
        entries++;
    }

    void end() {
        Flaw flaw = chain == null ? null : chain.end();
        if (flaw != null) {
            findings.add(flaw);
        }
    }

    long chains() {
        return chains;
    }

    long entries() {
        return entries;
    }
}
