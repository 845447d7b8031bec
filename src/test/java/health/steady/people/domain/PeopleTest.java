package health.steady.people.domain;

import health.steady.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The services of this room on the test server; each test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import({
    Accounts.class,
    AccountService.class,
    CareTeams.class,
    CareTeamService.class,
    ChosenPasswords.class,
    CommonPasswords.class,
    Credentials.class,
    PasswordConfiguration.class,
    PeopleService.class,
    SetUpLinks.class,
    SetUpService.class,
    SignInService.class,
    SignInThrottle.class,
    Turns.class
})
@interface PeopleTest {}
