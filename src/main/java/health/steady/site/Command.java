package health.steady.site;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The commands that the jar knows. Each starts what it needs, without a web server, and ends with an exit code. */
public enum Command {
    AUDIT_VERIFY("audit-verify", AuditVerify.class);

    private final String word;
    private final Class<?> parts;

    Command(String word, Class<?> parts) {
        this.word = word;
        this.parts = parts;
    }

    /** The command among the arguments of a start, if there is one. */
    public static Optional<Command> in(String... arguments) {
        return Arrays.stream(values())
                .filter(command -> Arrays.asList(arguments).contains(command.word))
                .findFirst();
    }

    /** Answers the exit code. */
    public int run(String... arguments) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("steady.command=" + word)
                .run(arguments);
        return SpringApplication.exit(context);
    }

    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("health.steady.site.database")
    @ComponentScan({"health.steady.audit.domain", "health.steady.audit.command", "health.steady.site.database"})
    static final class AuditVerify {}
}
