package health.steady.site.demo;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import org.jspecify.annotations.Nullable;

/** @param self at the own screen; null for a patient who has not used the set-up link */
record DemoPatient(PatientId id, @Nullable CurrentUser self) {}
