package health.steady.site;

import health.steady.site.command.FileCommands;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
    AUDIT_VERIFY("audit-verify", Command::verifyAudit),
    LINT("lint", FileCommands::run),
    SIMULATE("simulate", FileCommands::run),
    ANSWER("answer", FileCommands::run);

    private final String word;
    private final ToIntFunction<String[]> way;

    Command(String word, ToIntFunction<String[]> way) {
        this.word = word;
        this.way = way;
    }

    /** The command that the first argument other than an option names, if it names one. */
    public static Optional<Command> in(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .flatMap(first -> Arrays.stream(values())
                        .filter(command -> command.word.equals(first))
                        .findFirst());
    }

    /** Answers the exit code. */
    public int run(String... arguments) {
        return way.applyAsInt(arguments);
    }

    private static int verifyAudit(String... arguments) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(AuditVerify.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("steady.command=" + AUDIT_VERIFY.word)
                .run(arguments);
        return SpringApplication.exit(context);
    }

    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("health.steady.site.database")
    @ComponentScan({"health.steady.audit.domain", "health.steady.audit.command", "health.steady.site.database"})
    static final class AuditVerify {}
}
