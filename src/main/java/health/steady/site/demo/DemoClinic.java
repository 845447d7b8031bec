package health.steady.site.demo;

import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonId;
import health.steady.people.RegisterPatient;
import health.steady.people.Role;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.CareTeamService;
import health.steady.people.domain.ClinicDetails;
import health.steady.people.domain.InvitePerson;
import health.steady.people.domain.OpenClinic;
import health.steady.people.domain.PeopleService;
import health.steady.people.domain.SetUpService;
import health.steady.people.domain.SignInName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the demo's clinic and lets people in, each by a set-up link and the demo's password. */
@Component
@Profile("demo")
class DemoClinic {

    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private static final ClinicDetails HARBOR = new ClinicDetails(
            "Harbor Spine Clinic",
            "US",
            ZONE,
            "911",
            "(312) 555-0142",
            "(312) 555-0100",
            "Monday to Friday 8:00–17:00");

    private final SetUpService setUp;
    private final AccountService accounts;
    private final CareTeamService careTeams;
    private final PeopleService people;
    private final DemoProperties properties;

    DemoClinic(
            SetUpService setUp,
            AccountService accounts,
            CareTeamService careTeams,
            PeopleService people,
            DemoProperties properties) {
        this.setUp = setUp;
        this.accounts = accounts;
        this.careTeams = careTeams;
        this.people = people;
        this.properties = properties;
    }

    /** The administrator; absent when the clinic was opened at an earlier start. */
    Optional<CurrentUser> open(Instant when) {
        return setUp.firstAdministratorToken(when).map(token -> {
            String name = "Sam Rivera";
            OpenClinic command = new OpenClinic(HARBOR, name, SignInName.parse("admin"), properties.password());
            PersonId id = setUp.openClinic(token, command, when);
            var clinic = people.onlyClinic().orElseThrow();
            return new CurrentUser(id, clinic.id(), Role.ADMINISTRATOR, name, null, ZONE);
        });
    }

    CurrentUser invite(CurrentUser administrator, Role role, String name, String signInName, Instant when) {
        PersonId id = PersonId.random();
        String token = accounts.invite(administrator, new InvitePerson(id, name, role, signInName), when);
        setUp.choosePassword(Objects.requireNonNull(token), properties.password(), when);
        return new CurrentUser(id, administrator.clinic(), role, name, null, ZONE);
    }

    /** @param signInName null for a patient who has not used the set-up link */
    DemoPatient register(DemoTeam team, String name, LocalDate born, @Nullable String signInName, Instant when) {
        RegisterPatient command = new RegisterPatient(PatientId.random(), name, born, signInName);
        PatientView patient = Acting.as(team.surgeon(), () -> people.register(team.surgeon(), command, when));
        CurrentUser self = signInName == null ? null : settled(patient, when);
        for (CurrentUser member : team.others()) {
            Acting.as(team.administrator(), () -> careTeams.add(team.administrator(), patient.id(), member.id(), when));
        }
        return new DemoPatient(patient.id(), self);
    }

    private CurrentUser settled(PatientView patient, Instant when) {
        String token = Objects.requireNonNull(patient.setUpToken());
        PersonId id = setUp.choosePassword(token, properties.password(), when);
        return new CurrentUser(id, patient.clinic(), Role.PATIENT, patient.name(), patient.id(), ZONE);
    }
}
