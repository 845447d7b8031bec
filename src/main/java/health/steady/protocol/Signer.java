package health.steady.protocol;

/** In which capacity somebody signs a fact. */
public enum Signer {
    SURGEON,
    DELEGATE,
    THERAPIST,
    PATIENT,
    CAREGIVER,
    ADMINISTRATOR,
    SOFTWARE;

    public boolean isClinician() {
        return this == SURGEON || this == DELEGATE || this == THERAPIST;
    }
}
