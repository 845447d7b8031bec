package health.steady.site.web;

import static org.springframework.security.config.Customizer.withDefaults;

import health.steady.people.Role;
import health.steady.site.limits.RateLimits;
import health.steady.site.server.StrictHeaders;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The one security chain: what is public, which role may enter where, and everything else is closed. What every answer
 * carries is written further out, by {@link StrictHeaders}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/",
        "/login",
        "/when-to-call",
        "/set-up/**",
        "/forgotten",
        "/css/**",
        "/art/**",
        "/js/**",
        "/webjars/**",
        "/favicon.ico",
        "/robots.txt",
        "/.well-known/security.txt",
        "/error"
    };

    /** Says who it is with each request, by a signature in place of a session. */
    private static final String SIGNED = "/hooks/alerts";

    private static final LogoutHandler LEAVE_NOTHING_BEHIND = new HeaderWriterLogoutHandler(
            new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.COOKIES, Directive.STORAGE));
    private static final String[] CLINICIANS = {Role.SURGEON.name(), Role.DELEGATE.name(), Role.THERAPIST.name()};

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, Environment environment, RateLimits limits, SignedIn signedIn) throws Exception {
        var closed = new Closed();
        return http.authorizeHttpRequests(doors -> doors(doors, environment.matchesProfiles("demo")))
                .formLogin(form ->
                        form.loginPage("/login").successHandler(signedIn).failureHandler(new SignInFailed()))
                .logout(logout -> logout.logoutUrl("/logout")
                        .addLogoutHandler(LEAVE_NOTHING_BEHIND)
                        .logoutSuccessUrl("/login?left"))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(closed).accessDeniedHandler(closed))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SIGNED))
                .addFilterAfter(new PersonLimit(limits), CsrfFilter.class)
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors,
            boolean demo) {
        if (demo) {
            doors.requestMatchers("/gallery")
                    .permitAll()
                    .requestMatchers("/demo/**")
                    .authenticated();
        }
        doors.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(HttpMethod.POST, SIGNED)
                .permitAll()
                .requestMatchers("/today/**", "/who-looked")
                .hasRole(Role.PATIENT.name())
                .requestMatchers("/account/**")
                .authenticated()
                .requestMatchers("/people/**", "/audit/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/search")
                .hasAnyRole(Role.SURGEON.name(), Role.DELEGATE.name(), Role.THERAPIST.name(), Role.ADMINISTRATOR.name())
                .requestMatchers(
                        "/alerts/**",
                        "/exercises/**",
                        "/patients/**",
                        "/plans/**",
                        "/protocols/**",
                        "/releases/**",
                        "/templates/**")
                .hasAnyRole(CLINICIANS)
                .anyRequest()
                .access((user, request) -> NoSuchAddress.INSTANCE);
    }
}
