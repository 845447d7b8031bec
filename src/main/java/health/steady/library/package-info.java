/**
 * Which rulebooks exist. Those that came with the application are stored at start, byte for byte, under their digest, and
 * stay: a plan is pinned to a digest and finds its rulebook again after any later release. A version that was once stored
 * never changes; other bytes under the same version are refused before anybody can sign in. Nobody's content is trusted
 * unseen: each clinic says of a digest, by a surgeon and by a therapist, that it may be assigned, or takes that back.
 */
@ApplicationModule(allowedDependencies = {"protocol", "protocol :: content", "people"})
@NullMarked
package health.steady.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
