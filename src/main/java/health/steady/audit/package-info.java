/**
 * Who saw or changed what: every look at a record, every change, every refusal and every sign-in. Rooms publish
 * {@link health.steady.people.RecordTouched}; this room listens in their transaction and keeps it, chained by hashes for
 * each patient, or the act does not happen. It is never called. Its pages show the trail to the administrator, and to a
 * patient who looked at the own record.
 */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package health.steady.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
