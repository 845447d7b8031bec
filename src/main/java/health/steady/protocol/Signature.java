package health.steady.protocol;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What every fact carries.
 *
 * @param seq the fact's place in its plan, from 1, without gaps
 * @param effectiveOn from which day it holds
 * @param reason why, as the patient reads it; may be empty where none is asked
 */
public record Signature(int seq, Author author, Instant recordedAt, LocalDate effectiveOn, String reason) {

    /** Without the reason, which may name what a patient told. */
    @Override
    public String toString() {
        return "fact " + seq + " by " + author + " from " + effectiveOn;
    }
}
