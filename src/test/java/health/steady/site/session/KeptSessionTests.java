package health.steady.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.Presence;
import health.steady.people.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.session.MapSession;

class KeptSessionTests {

    static final Instant NOW = Instant.parse("2026-11-19T14:00:00Z");

    final MapSession stored = new MapSession();
    final KeptSession<MapSession> session = new KeptSession<>(stored);

    @Test
    void writesDownAtMostOnceAMinuteThatSomebodyWasThere() {
        stored.setLastAccessedTime(NOW);

        session.setLastAccessedTime(NOW.plusSeconds(59));
        assertThat(stored.getLastAccessedTime()).isEqualTo(NOW);
        session.setLastAccessedTime(NOW.plusSeconds(60));
        assertThat(stored.getLastAccessedTime()).isEqualTo(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void lastsNoLongerThanItsRoleMay(Role role) {
        boolean home = role == Role.PATIENT || role == Role.CAREGIVER;
        Duration longest = Duration.ofHours(home ? 24 : 12);
        session.setAttribute(Presence.ATTRIBUTE, Presence.begin(role, NOW, "", ""));

        assertThat(session.hasOutlasted(NOW.plus(longest).minusSeconds(1))).isFalse();
        assertThat(session.hasOutlasted(NOW.plus(longest))).isTrue();
        assertThat(Presence.idle(role)).isEqualTo(Duration.ofMinutes(home ? 60 : 15));
    }

    @Test
    void countsNobodyAsSignedInWithoutAnEnd() {
        assertThat(session.hasOutlasted(NOW)).isFalse();
        session.setAttribute("SPRING_SECURITY_CONTEXT", "somebody");
        assertThat(session.hasOutlasted(NOW)).isTrue();
    }
}
