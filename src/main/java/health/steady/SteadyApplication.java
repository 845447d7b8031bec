package health.steady;

import health.steady.site.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class SteadyApplication {

    public static void main(String[] args) {
        Command.in(args)
                .ifPresentOrElse(
                        command -> System.exit(command.run(args)),
                        () -> SpringApplication.run(SteadyApplication.class, args));
    }
}
