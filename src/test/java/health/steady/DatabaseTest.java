package health.steady;

import health.steady.people.domain.QuickPasswords;
import health.steady.site.database.ActingConfiguration;
import health.steady.site.database.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/** Repositories, {@code JdbcClient} and the migrated schema on the test server, as the role the application works as. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@Tag("tables")
@DataJpaTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(ActingConfiguration.class)
@ContextConfiguration(initializers = {TestDatabase.class, QuickPasswords.class})
public @interface DatabaseTest {

    @AliasFor(annotation = DataJpaTest.class)
    String[] properties() default {};
}
