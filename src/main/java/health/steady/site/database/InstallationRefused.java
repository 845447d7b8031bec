package health.steady.site.database;

/** The application was started as something else than what its database was made for. */
final class InstallationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    InstallationRefused(String message, String action) {
        super(message);
        this.action = action;
    }

    static InstallationRefused mismatch(InstallationKind stored, InstallationKind started) {
        return new InstallationRefused(
                "This database belongs to the installation kind %s, and Steady was started as %s."
                        .formatted(stored, started),
                "Start it %s, or give it another database: set STEADY_DATA_DIRECTORY to another folder, or SPRING_DATASOURCE_URL to another server."
                        .formatted(stored.howToStart()));
    }

    String action() {
        return action;
    }
}
