package health.steady.review.web;

import health.steady.protocol.Signature;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a plan on one day: after one fact, and after a later one.
 *
 * @param earlier seq of a fact, 0 before the first
 */
record Versions(int earlier, int later) {

    /** Where the difference that a fact made is shown. */
    static String about(PlanReading reading, Signature signature) {
        LocalDate day = signature.effectiveOn();
        return reading.path() + "/differences?day=" + day + "&before=" + (signature.seq() - 1) + "&after="
                + signature.seq();
    }

    /** @return null when they are no two versions of a plan with so many facts */
    static @Nullable Versions of(String earlier, String later, int facts) {
        if (!Typed.isWhole(earlier) || !Typed.isWhole(later)) {
            return null;
        }
        Versions versions = new Versions(Integer.parseInt(earlier), Integer.parseInt(later));
        return versions.earlier < versions.later && versions.later <= facts ? versions : null;
    }
}
