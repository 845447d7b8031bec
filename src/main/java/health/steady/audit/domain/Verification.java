package health.steady.audit.domain;

import java.util.List;

/**
 * What a verification read and found.
 *
 * @param flaws at most one for each chain, its first
 */
public record Verification(long chains, long entries, long seals, List<Flaw> flaws) {

    public boolean isIntact() {
        return flaws.isEmpty();
    }
}
