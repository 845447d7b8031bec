package health.steady.site.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.Presence;
import health.steady.people.Role;
import java.io.File;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

class SessionBytesTests {

    static final CurrentUser RUTH = new CurrentUser(
            PersonId.random(),
            ClinicId.random(),
            Role.PATIENT,
            "Ruth Keller",
            PatientId.random(),
            ZoneId.of("America/New_York"));

    static List<Object> whatASessionHolds() {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                RUTH, null, List.of(new SimpleGrantedAuthority(Role.PATIENT.authority())));
        signedIn.setDetails(new WebAuthenticationDetails(new MockHttpServletRequest()));
        var flash = new FlashMap();
        flash.put("wait", 15L);
        flash.put("refused", true);
        flash.put("username", "ruth.keller");
        flash.setTargetRequestPath("/login");
        flash.addTargetRequestParam("page", "2");
        return List.of(
                new SecurityContextImpl(signedIn),
                Presence.begin(Role.PATIENT, Instant.EPOCH, "Safari on iPhone", "203.0.113"),
                "/today",
                new CopyOnWriteArrayList<>(List.of(flash)));
    }

    @ParameterizedTest
    @MethodSource("whatASessionHolds")
    void comeBackAsTheyWere(Object attribute) {
        byte[] bytes = SessionBytes.write(attribute);

        assertThat(bytes).hasSizeLessThan(3_000);
        assertThat(SessionBytes.read(bytes)).isEqualTo(attribute);
    }

    @Test
    void bringBackTheFormToken() {
        var token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret");

        assertThat(SessionBytes.read(SessionBytes.write(token)))
                .isInstanceOfSatisfying(
                        DefaultCsrfToken.class,
                        read -> assertThat(read.getToken()).isEqualTo("secret"));
    }

    @Test
    void buildNoObjectThatNobodyListed() {
        var hidden = new HashMap<String, Object>();
        hidden.put("inside", new File("/etc/passwd"));

        for (Object stranger : List.of(new File("/etc/passwd"), new java.util.Date(), hidden)) {
            byte[] bytes = SessionBytes.write(stranger);
            assertThatExceptionOfType(SerializationFailedException.class).isThrownBy(() -> SessionBytes.read(bytes));
        }
    }

    @Test
    void refuseWhatIsTooLargeOrNoObject() {
        byte[] large = SessionBytes.write("x".repeat(100_000));
        assertThatExceptionOfType(SerializationFailedException.class).isThrownBy(() -> SessionBytes.read(large));
        assertThatExceptionOfType(SerializationFailedException.class)
                .isThrownBy(() -> SessionBytes.read(new byte[] {1, 2, 3}));
    }
}
