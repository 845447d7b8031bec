/**
 * What was prescribed. A plan is its signed facts: assigned by a surgeon, changed by surgeon and therapist, never
 * overwritten. This room keeps them, refuses what may not be signed, asks the engine what a day holds, puts that day into
 * words, and keeps what a patient was shown. It has no pages.
 */
@ApplicationModule(allowedDependencies = {"library", "protocol", "people"})
@NullMarked
package health.steady.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
