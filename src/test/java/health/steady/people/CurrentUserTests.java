package health.steady.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CurrentUserTests {

    CurrentUser ruth = new CurrentUser(
            PersonId.random(), ClinicId.random(), Role.PATIENT, "Ruth Keller", PatientId.random(), PeopleFixtures.ZONE);

    @Test
    void saysNoNameInALog() {
        assertThat(ruth).hasToString("CurrentUser[" + ruth.id() + ", PATIENT]");
    }

    @Test
    void isFoundInSessionsByItsId() {
        assertThat(ruth.getName()).isEqualTo(ruth.id().toString());
    }

    @Test
    void refusesWhatIsForAnotherRole() {
        assertThatCode(() -> ruth.mustBe(Role.SURGEON, Role.PATIENT)).doesNotThrowAnyException();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ruth.mustBe(Role.SURGEON));
    }

    @Test
    void survivesInASession() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(ruth);
        }

        assertThat(bytes.size()).isLessThan(1_500);
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(ruth);
        }
    }
}
