package health.steady;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class SteadyApplication {

    public static void main(String[] args) {
        SpringApplication.run(SteadyApplication.class, args);
    }
}
