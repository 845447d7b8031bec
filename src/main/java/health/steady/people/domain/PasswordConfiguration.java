package health.steady.people.domain;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept. Plain bcrypt is still read, and replaced when its owner signs in. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int STRENGTH = 12;

    @Bean
    PasswordEncoder passwordEncoder() {
        return encoder(STRENGTH);
    }

    static PasswordEncoder encoder(int strength) {
        return new DelegatingPasswordEncoder(
                "bcrypt-hmac",
                Map.of(
                        "bcrypt-hmac", new PrehashedBcrypt(strength),
                        "bcrypt", new BCryptPasswordEncoder(strength)));
    }
}
