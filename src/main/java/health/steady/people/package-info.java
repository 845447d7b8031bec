/**
 * Who is who: clinics, the people who can sign in, patients, and the care team that says which clinician may see which
 * patient. A <em>patient</em> is a record of the clinic; a <em>person</em> is somebody who can sign in, and a patient
 * becomes one through a set-up link. Other rooms ask through {@link health.steady.people.PeopleApi} or join the view
 * {@code visible_patient}; a record that a viewer may not see does not exist for them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package health.steady.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
