package health.steady.people.domain;

import health.steady.DatabaseTest;
import health.steady.people.PublicAddress;
import health.steady.people.PublicAddressProperties;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The services of this room on the test server; each test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@EnableConfigurationProperties({MailProperties.class, PublicAddressProperties.class, SignInProperties.class})
@Import({
    Accounts.class,
    AccountService.class,
    CareTeams.class,
    CareTeamService.class,
    ChosenPasswords.class,
    CommonPasswords.class,
    Credentials.class,
    PasswordConfiguration.class,
    HousekeepingService.class,
    KnownDevices.class,
    LeavingService.class,
    Letters.class,
    Mail.class,
    PeopleService.class,
    PublicAddress.class,
    SetUpLinks.class,
    SetUpService.class,
    SignInService.class,
    SignInThrottle.class,
    Tries.class,
    Turns.class
})
@interface PeopleTest {}
