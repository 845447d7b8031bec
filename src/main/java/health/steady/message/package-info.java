/**
 * Patient and team write to each other. A thread belongs to a patient; who may see the patient reads it and writes in it.
 * What was sent stays. It has no pages, and it is not for danger signs: whoever shows a thread says so.
 */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package health.steady.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
