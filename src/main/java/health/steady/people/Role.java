package health.steady.people;

public enum Role {
    SURGEON,
    DELEGATE,
    THERAPIST,
    PATIENT,
    CAREGIVER,
    ADMINISTRATOR;

    public boolean isClinician() {
        return this == SURGEON || this == DELEGATE || this == THERAPIST;
    }

    /** The authority that the security chain asks for. */
    public String authority() {
        return "ROLE_" + name();
    }
}
