/** The administrator's search and verification, and the patient's page of who looked. No clinical content passes here. */
@NullMarked
package health.steady.audit.web;

import org.jspecify.annotations.NullMarked;
