package health.steady.site.database;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What an installation is for. Set once, at its first start: demo people and real patients never share a database. */
public enum InstallationKind {
    DEMO,
    EVALUATION,
    PRODUCTION;

    static InstallationKind of(Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        boolean prod = environment.acceptsProfiles(Profiles.of("prod"));
        if (demo && prod) {
            throw new InstallationRefused(
                    "The profiles demo and prod are both active, and an installation is one or the other.",
                    "Start with one of them.");
        }
        return demo ? DEMO : prod ? PRODUCTION : EVALUATION;
    }

    String howToStart() {
        return switch (this) {
            case DEMO -> "with the profile demo";
            case EVALUATION -> "without the profiles demo and prod";
            case PRODUCTION -> "with the profile prod";
        };
    }
}
