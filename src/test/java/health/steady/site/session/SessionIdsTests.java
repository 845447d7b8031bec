package health.steady.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

@SteadyTest
class SessionIdsTests {

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void areLongRandomWords() {
        assertThat(Stream.generate(() -> sessions.createSession().getId()).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_-]{36}"))
                .anyMatch(id -> id.contains("_"));
    }

    @Test
    void changeToOthersOfTheirKind() {
        Session session = sessions.createSession();
        String before = session.getId();

        assertThat(session.changeSessionId()).isNotEqualTo(before).matches("[A-Za-z0-9_-]{36}");
    }
}
