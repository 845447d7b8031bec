/**
 * What needs a human. A danger sign becomes an alert in the transaction that stored the report; it goes to whom the clinic
 * arranged, by mail and by the clinic's gateway, and its clocks (raised, acknowledged, patient contacted) send it on to the
 * next people until somebody has it. Quiet alerts say what nobody would notice: silence, pain that rises, exercises left
 * undone. This room has no pages.
 */
@ApplicationModule(allowedDependencies = {"progress", "plan", "library", "protocol", "protocol :: content", "people"})
@NullMarked
package health.steady.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
