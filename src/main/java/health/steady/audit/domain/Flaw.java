package health.steady.audit.domain;

import java.util.UUID;

/**
 * Where a chain, or the row of seals, is not as it was written. Rows are counted from 1 in each chain.
 *
 * @param chain the patient's id, or the clinic's for what concerns no patient and for the seals
 * @param first the first row that was changed, removed or inserted
 * @param last the last row that it can be; beyond, nothing more is said of this chain
 */
public record Flaw(UUID chain, long first, long last, Kind kind) {

    public enum Kind {
        CHANGED,
        REMOVED,
        INSERTED,
        HEAD_REMOVED,
        SEAL_CHANGED,
        SEAL_REMOVED
    }
}
