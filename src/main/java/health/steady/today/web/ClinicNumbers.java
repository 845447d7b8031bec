package health.steady.today.web;

import health.steady.people.ClinicView;

/** Whom to call, and when the office is open. */
record ClinicNumbers(String clinic, String hours, Phone emergency, Phone nurse, Phone office) {

    static ClinicNumbers of(ClinicView clinic) {
        return new ClinicNumbers(
                clinic.name(),
                clinic.officeHours(),
                Phone.of(clinic.emergencyNumber()),
                Phone.of(clinic.nursePhone()),
                Phone.of(clinic.officePhone()));
    }
}
