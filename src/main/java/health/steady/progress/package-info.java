/**
 * What happened. Check-ins, what was done of the walk and of each exercise, and visits with what was measured and agreed at
 * them: entries that never change, each with the
 * id that its form made, so that a second sending stores nothing twice. A correction is a new entry beside the old one. The
 * engine reads them through {@link health.steady.plan.ObservationSource}. This room has no pages.
 */
@ApplicationModule(allowedDependencies = {"plan", "library", "protocol", "people"})
@NullMarked
package health.steady.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
