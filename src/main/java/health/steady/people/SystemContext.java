package health.steady.people;

/** The named reasons for which Steady itself, and no person, may work on patients' rows. The database knows each name. */
public enum SystemContext {
    AUDIT("audit"),
    ALERT("alert"),
    CASELOAD("caseload");

    private final String key;

    SystemContext(String key) {
        this.key = key;
    }

    /** As the database's second lock reads it. */
    public String key() {
        return key;
    }
}
