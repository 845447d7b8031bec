package health.steady.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.steady.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says about a row that it refuses is thrown, and what is thrown is logged. */
@DatabaseTest
class RefusedRowTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"null", "'us'", "'US'"})
    void saysNothingOfWhatItHeld(String country) {
        String clinic =
                "('00000000-0000-0000-0000-000000000000', 'Ruth Keller', %s, 'UTC', '9', '1', '1', 'day', now())";
        String insert = "insert into clinic values " + clinic.formatted("'US'") + ", " + clinic.formatted(country);

        assertThat(catchThrowable(() -> jdbc.sql(insert).update()))
                .rootCause()
                .message()
                .contains("violates")
                .doesNotContain("Ruth", "00000000");
    }
}
