package health.steady;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SteadyTest
class SteadyApplicationTests {

    @Test
    void startsOnAnExternalServer(@Autowired JdbcClient jdbc, @Autowired MockMvcTester browser) {
        assertThat(jdbc.sql("select kind from installation").query(String.class).single())
                .isEqualTo("EVALUATION");
        assertThat(browser.get().uri("/login")).hasStatusOk();
    }
}
