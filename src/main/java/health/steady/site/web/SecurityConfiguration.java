package health.steady.site.web;

import static org.springframework.security.config.Customizer.withDefaults;

import health.steady.people.Role;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The one security chain: what is public, which role may enter where, and everything else is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
                    + "manifest-src 'self'; worker-src 'self'";

    static final String PERMISSIONS_POLICY = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private static final String[] PUBLIC = {
        "/", "/login", "/when-to-call", "/set-up/**", "/css/**", "/art/**", "/webjars/**", "/favicon.ico", "/error"
    };
    private static final String[] HEALTH = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
    };
    private static final String[] CLINICIANS = {Role.SURGEON.name(), Role.DELEGATE.name(), Role.THERAPIST.name()};

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, Environment environment) throws Exception {
        var closed = new Closed();
        return http.authorizeHttpRequests(doors -> doors(doors, environment.matchesProfiles("demo")))
                .formLogin(form ->
                        form.loginPage("/login").successHandler(new SignedIn()).failureHandler(new SignInFailed()))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?left"))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(closed).accessDeniedHandler(closed))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(withDefaults())
                .headers(SecurityConfiguration::headers)
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
                .requestMatchers(HttpMethod.GET, HEALTH)
                .permitAll()
                .requestMatchers("/today/**")
                .hasRole(Role.PATIENT.name())
                .requestMatchers("/people/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/patients/**", "/plans/**", "/protocols/**")
                .hasAnyRole(CLINICIANS)
                .anyRequest()
                .access((user, request) -> NoSuchAddress.INSTANCE);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginEmbedderPolicy(embedder -> embedder.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
