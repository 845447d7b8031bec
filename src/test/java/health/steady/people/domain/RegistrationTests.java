package health.steady.people.domain;

import static health.steady.people.PeopleFixtures.BORN;
import static health.steady.people.PeopleFixtures.NOW;
import static health.steady.people.PeopleFixtures.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.PersonId;
import health.steady.people.RegisterPatient;
import health.steady.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PeopleTest
class RegistrationTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    PeopleService people;

    @Autowired
    SetUpService setUp;

    PeopleFixtures fixtures;
    CurrentUser administrator;
    CurrentUser surgeon;

    @BeforeEach
    void openClinic() {
        fixtures = new PeopleFixtures(beans);
        administrator = fixtures.administrator();
        surgeon = fixtures.surgeon(administrator);
    }

    PatientView register(CurrentUser by, PatientId id, LocalDate born) {
        return people.register(by, new RegisterPatient(id, "Ruth Keller", born), NOW);
    }

    @Test
    void handsOutALinkWithWhichThePatientBegins() {
        PatientView ruth = register(surgeon, PatientId.random(), BORN);

        String token = Objects.requireNonNull(ruth.setUpToken());
        assertThat(Objects.requireNonNull(setUp.read(token, NOW).person()).role())
                .isEqualTo(Role.PATIENT);
        assertThat(people.visible(surgeon, ruth.id()).orElseThrow().setUpToken())
                .isNull();
    }

    @Test
    void registersOnceHoweverOftenItIsSent() {
        PatientId id = PatientId.random();
        String first = Objects.requireNonNull(register(surgeon, id, BORN).setUpToken());
        String second = Objects.requireNonNull(register(surgeon, id, BORN).setUpToken());

        assertThat(people.visibleTo(surgeon, "", PageRequest.of(0, 5))).hasSize(1);
        assertThat(List.of(setUp.read(first, NOW), setUp.read(second, NOW))).doesNotContainNull();
    }

    @Test
    void refusesAnIdThatIsSomebodyElses() {
        PatientId id = register(surgeon, PatientId.random(), BORN).id();

        for (CurrentUser other : List.of(fixtures.surgeon(administrator), fixtures.surgeon(fixtures.administrator()))) {
            assertThatExceptionOfType(PeopleRefused.class)
                    .isThrownBy(() -> register(other, id, BORN))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.ID_IN_USE));
        }
    }

    @Test
    void refusesABirthdayThatCannotBe() {
        LocalDate today = LocalDate.ofInstant(NOW, ZONE);

        assertThat(register(surgeon, PatientId.random(), today).born()).isEqualTo(today);
        for (LocalDate impossible :
                List.of(today.plusDays(1), today.minusYears(130).minusDays(1), LocalDate.MIN)) {
            assertThatExceptionOfType(PeopleRefused.class)
                    .isThrownBy(() -> register(surgeon, PatientId.random(), impossible))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.BORN_OUT_OF_RANGE));
        }
    }

    @Test
    void isForSurgeonsDelegatesAndAdministrators() {
        CurrentUser delegate = fixtures.colleague(administrator, Role.DELEGATE, "Priya Nair");
        assertThat(people.visible(
                        delegate, register(delegate, PatientId.random(), BORN).id()))
                .isPresent();
        assertThat(people.visible(
                        administrator,
                        register(administrator, PatientId.random(), BORN).id()))
                .isEmpty();

        CurrentUser therapist = fixtures.therapist(administrator);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register(therapist, PatientId.random(), BORN));
    }

    @Test
    void givesNamesakesSignInNamesOfTheirOwn() {
        register(surgeon, PatientId.random(), BORN);
        register(surgeon, PatientId.random(), BORN);

        PatientView wished = people.register(
                surgeon, new RegisterPatient(PatientId.random(), "Ruth Keller", BORN, "patient-wish"), NOW);
        assertThat(setUp.read(Objects.requireNonNull(wished.setUpToken()), NOW))
                .extracting(link -> Objects.requireNonNull(link.person()).signInName())
                .isEqualTo("patient-wish");
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> people.register(
                        surgeon, new RegisterPatient(PatientId.random(), "Ruth", BORN, "Patient-Wish"), NOW))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SIGN_IN_NAME_TAKEN));
    }

    @Test
    void namesPeopleOfTheClinicOnly() {
        var names = people.names(surgeon.clinic(), List.of(surgeon.id(), PersonId.random()));

        assertThat(names).containsOnlyKeys(surgeon.id());
        assertThat(Objects.requireNonNull(names.get(surgeon.id())).name()).isEqualTo("Dr. Helen Marsh");
        assertThat(people.names(fixtures.administrator().clinic(), List.of(surgeon.id())))
                .isEmpty();
    }
}
