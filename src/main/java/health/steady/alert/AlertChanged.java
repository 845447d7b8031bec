package health.steady.alert;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;

/**
 * Something happened to an alert about this patient, by a person or by itself. Published inside the transaction that
 * stored it; who hears it and fails takes it back.
 */
public record AlertChanged(ClinicId clinic, PatientId patient) {}
