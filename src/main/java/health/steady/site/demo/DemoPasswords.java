package health.steady.site.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A strong hash takes its time. A dozen demo people share one password, so it is hashed once. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoPasswords {

    @Bean
    static BeanPostProcessor hashTheDemoPasswordOnce(ObjectProvider<DemoProperties> properties) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordEncoder encoder ? new Once(encoder, properties) : bean;
            }
        };
    }

    private static final class Once implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private final ObjectProvider<DemoProperties> properties;
        private volatile @Nullable String hash;

        Once(PasswordEncoder encoder, ObjectProvider<DemoProperties> properties) {
            this.encoder = encoder;
            this.properties = properties;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            if (!properties.getObject().password().contentEquals(password == null ? "" : password)) {
                return encoder.encode(password);
            }
            String known = hash;
            if (known == null) {
                known = encoder.encode(password);
                hash = known;
            }
            return known;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            return encoder.matches(password, encoded);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String encoded) {
            return encoder.upgradeEncoding(encoded);
        }
    }
}
