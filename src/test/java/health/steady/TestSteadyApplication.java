package health.steady;

import health.steady.site.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Runs the demo on a throw-away PostgreSQL. */
final class TestSteadyApplication {

    private TestSteadyApplication() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(SteadyApplication.class)
                .initializers(new TestDatabase())
                .profiles("demo")
                .run(args);
    }
}
