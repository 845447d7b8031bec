/**
 * The clinicians' pages: who needs me, assign, the plan and every decision about it, replay, and the protocols to read.
 * This room decides nothing: it shows what the engine says, in numbers and with reasons, takes what a clinician signs, and
 * brings back whatever the plan refuses together with what was typed.
 */
@ApplicationModule(allowedDependencies = {"plan", "progress", "alert", "message", "library", "protocol", "people"})
@NullMarked
package health.steady.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
