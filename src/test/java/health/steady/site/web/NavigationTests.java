package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.Role;
import health.steady.site.database.Installation;
import health.steady.site.database.InstallationKind;
import health.steady.site.demo.DemoToday;
import health.steady.site.web.SiteNav.Banner;
import health.steady.site.web.SiteNav.Tab;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class NavigationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    private final StaticListableBeanFactory house = new StaticListableBeanFactory();
    private final Navigation navigation =
            new Navigation(house.getBeanProvider(Installation.class), house.getBeanProvider(DemoToday.class));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void leadsEveryRoleSomewhere(Role role) {
        signIn(role);

        SiteNav site = navigation.site(get("/"));

        assertThat(site.userName()).isEqualTo("Alex Example");
        assertThat(site.tabs()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Templates.messageKeys())
                .containsAll(site.tabs().stream()
                        .map(tab -> "fragments.nav." + tab.key())
                        .toList());
    }

    @Test
    void showsAnAssignmentToWhoSignsOrPreparesIt() {
        Set<Role> assigning = Set.of(Role.values()).stream()
                .filter(role -> {
                    signIn(role);
                    return keys().contains("assign");
                })
                .collect(Collectors.toSet());

        assertThat(assigning).containsExactlyInAnyOrder(Role.SURGEON, Role.DELEGATE);
    }

    @Test
    void givesPatientsTheirPageAndCliniciansTheDesk() {
        signIn(Role.PATIENT);
        assertThat(navigation.site(get("/")).audience()).isEqualTo("patient");
        assertThat(keys()).containsExactly("today", "check-in", "may-i", "messages", "more");
        signIn(Role.THERAPIST);
        assertThat(navigation.site(get("/")).audience()).isEqualTo("desk");
    }

    @Test
    void leadsNobodyWhoIsNotSignedIn() {
        SiteNav site = navigation.site(get("/when-to-call"));

        assertThat(site.audience()).isEqualTo("public");
        assertThat(site.userName()).isNull();
        assertThat(site.tabs()).isEmpty();
    }

    @Test
    void namesTheDayOfTheDemoAndThePageToComeBackTo() {
        installed(InstallationKind.DEMO);
        DemoToday today = mock();
        house.addBean("today", today);
        when(today.of(signIn(Role.PATIENT))).thenReturn(DAY);

        assertThat(navigation.site(get("/today")).banner()).isEqualTo(new Banner("DEMO", DAY, "/today"));
        assertThat(navigation
                        .site(new MockHttpServletRequest("POST", "/plans/1/doses"))
                        .banner())
                .as("a page that answers a form cannot be asked for again")
                .isEqualTo(new Banner("DEMO", DAY, "/"));
        assertThat(navigation.site(null).banner()).isEqualTo(new Banner("DEMO", DAY, null));
        signOut();
        assertThat(navigation.site(get("/login")).banner()).isEqualTo(new Banner("DEMO", null, null));
    }

    @Test
    void saysEvaluationWithoutADayAndNothingInProduction() {
        installed(InstallationKind.EVALUATION);
        assertThat(navigation.site(get("/login")).banner()).isEqualTo(new Banner("EVALUATION", null, null));
        house.addBean("installation", installation(InstallationKind.PRODUCTION));
        assertThat(navigation.site(get("/login")).banner()).isNull();
    }

    private List<String> keys() {
        return navigation.site(get("/")).tabs().stream().map(Tab::key).toList();
    }

    private void installed(InstallationKind kind) {
        house.addBean("installation", installation(kind));
    }

    private static Installation installation(InstallationKind kind) {
        Installation here = mock();
        when(here.kind()).thenReturn(kind);
        return here;
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static CurrentUser signIn(Role role) {
        var user = new CurrentUser(
                PersonId.random(), ClinicId.random(), role, "Alex Example", null, ZoneId.of("America/Chicago"));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        return user;
    }
}
