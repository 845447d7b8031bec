package health.steady.people;

/** A clinic has another time zone: everybody signed in there carries the old one. */
public record ClinicMoved(ClinicId clinic) {}
