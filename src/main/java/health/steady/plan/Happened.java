package health.steady.plan;

import java.time.LocalDate;

/**
 * Something that was signed, in the patient's words.
 *
 * @param on from which day it holds
 * @param what for example "A limit was ended: do not drive"
 * @param who who signed it, when, and why
 */
public record Happened(LocalDate on, String what, String who) {

    @Override
    public String toString() {
        return "Happened[" + on + "]";
    }
}
