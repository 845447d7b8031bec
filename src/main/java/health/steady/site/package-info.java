/**
 * The building that the rooms stand in: the database, the security chain, the navigation, the errors, the home page and
 * the demo. It may enter every room, and no room may enter it.
 */
@ApplicationModule(displayName = "Site")
@NullMarked
package health.steady.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
