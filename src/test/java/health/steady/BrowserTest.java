package health.steady;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;

/**
 * The whole application on a real port, seen in a real Chromium: a test takes a {@code com.microsoft.playwright.Browser},
 * or a {@link Visitor} that has opened it on a phone or a desk. Without a Chromium these tests are skipped, and fail when
 * {@code STEADY_BROWSER_TESTS=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@ExtendWith(Chromium.class)
@SteadyTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface BrowserTest {

    @AliasFor(annotation = SteadyTest.class)
    String[] properties() default {};
}
