package health.steady.alert.domain;

import health.steady.alert.AlertId;
import health.steady.people.ClinicId;
import health.steady.people.PatientId;

/** Where the rows of an alert stand. */
record AlertKey(ClinicId clinic, PatientId patient, AlertId alert) {}
