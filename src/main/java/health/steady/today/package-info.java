/**
 * The patient's pages: today, what not to do, what to do, until when and who said so. And for everybody, signed in or
 * not, when to call. A page shows what {@code plan} says in words; it decides nothing.
 */
@ApplicationModule(allowedDependencies = {"plan", "progress", "alert", "message", "library", "protocol", "people"})
@NullMarked
package health.steady.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
