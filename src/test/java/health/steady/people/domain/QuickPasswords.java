package health.steady.people.domain;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes that take a thousandth of the time: hundreds of sign-ins of a test run would otherwise spend minutes on them. */
public final class QuickPasswords implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ENCODER = "passwordEncoder";
    private static final int WEAKEST = 4;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(beans -> {
            if (beans.containsBeanDefinition(ENCODER)) {
                var registry = (BeanDefinitionRegistry) beans;
                registry.removeBeanDefinition(ENCODER);
                registry.registerBeanDefinition(
                        ENCODER,
                        new RootBeanDefinition(PasswordEncoder.class, () -> PasswordConfiguration.encoder(WEAKEST)));
            }
        });
    }
}
