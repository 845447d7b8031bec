package health.steady.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import health.steady.LogWitness;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.InvitePerson;
import health.steady.people.domain.PeopleService;
import health.steady.people.domain.SetUpService;
import health.steady.site.database.BehindTheLock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Clinics with people in them. Each clinic is new, so that tests share a database without sharing people. */
public final class PeopleFixtures {

    public static final Instant NOW = Instant.parse("2026-11-19T14:00:00Z");
    public static final LocalDate BORN = LocalDate.of(1966, 4, 2);
    public static final String PASSWORD = "three slow but steady walks";
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final JdbcClient jdbc;
    private final BehindTheLock behind;
    private final AccountService accounts;
    private final PeopleService people;
    private final SetUpService setUp;

    public PeopleFixtures(BeanFactory beans) {
        this.jdbc = beans.getBean(JdbcClient.class);
        this.behind = new BehindTheLock(beans);
        this.accounts = beans.getBean(AccountService.class);
        this.people = beans.getBean(PeopleService.class);
        this.setUp = beans.getBean(SetUpService.class);
    }

    /** The administrator of a new clinic. */
    public CurrentUser administrator() {
        ClinicId clinic = ClinicId.random();
        PersonId id = PersonId.random();
        jdbc.sql("""
                        insert into clinic (id, name, country, zone, emergency_number, nurse_phone, office_phone,
                            office_hours, opened_at)
                        values (?, 'Spine Clinic', 'US', ?, '911', '+1 555 010 0100', '+1 555 010 0101',
                            'Monday to Friday, 8 to 17', ?)""")
                .params(clinic.value(), ZONE.getId(), NOW.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into person (clinic_id, id, role, name, sign_in_name, active, invited_at)
                        values (?, ?, 'ADMINISTRATOR', 'Alex Moore', ?, true, ?)""")
                .params(clinic.value(), id.value(), signInName(id), NOW.atOffset(ZoneOffset.UTC))
                .update();
        return new CurrentUser(id, clinic, Role.ADMINISTRATOR, "Alex Moore", null, ZONE);
    }

    /** A clinician or administrator of that clinic. */
    public CurrentUser colleague(CurrentUser administrator, Role role, String name) {
        PersonId id = PersonId.random();
        accounts.invite(administrator, new InvitePerson(id, name, role, signInName(id)), NOW);
        return new CurrentUser(id, administrator.clinic(), role, name, null, ZONE);
    }

    public CurrentUser surgeon(CurrentUser administrator) {
        return colleague(administrator, Role.SURGEON, "Dr. Helen Marsh");
    }

    public CurrentUser therapist(CurrentUser administrator) {
        return colleague(administrator, Role.THERAPIST, "Jonas Okafor");
    }

    public PatientView patientOf(CurrentUser registrar, String name) {
        LogWitness.secret(name);
        PatientView patient = people.register(registrar, new RegisterPatient(PatientId.random(), name, BORN), NOW);
        LogWitness.secret(Objects.requireNonNull(patient.setUpToken()));
        return patient;
    }

    /** The patient at the own screen. */
    public CurrentUser self(PatientView patient) {
        PersonId id = behind.ask(jdbc -> jdbc.sql("select person_id from patient where id = ?")
                .param(patient.id().value())
                .query((row, number) -> PersonId.of(row.getString(1)))
                .single());
        return new CurrentUser(id, patient.clinic(), Role.PATIENT, patient.name(), patient.id(), ZONE);
    }

    /** Gives somebody {@link #PASSWORD}, through a set-up link, and answers the sign-in name. */
    public String readyToSignIn(CurrentUser administrator, CurrentUser person) {
        String token = LogWitness.secret(
                accounts.renewLink(administrator, person.id(), NOW).orElseThrow());
        LogWitness.secret(PASSWORD);
        setUp.choosePassword(token, PASSWORD, NOW);
        return Objects.requireNonNull(accounts.find(administrator, person.id()).orElseThrow())
                .signInName();
    }

    public static String signInName(PersonId id) {
        return "p" + id;
    }

    public static RequestPostProcessor as(CurrentUser user) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                user, null, List.of(new SimpleGrantedAuthority(user.role().authority()))));
    }
}
