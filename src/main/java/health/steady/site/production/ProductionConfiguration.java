package health.steady.site.production;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Looks at the settings before the first bean is made: nothing is started, migrated or opened for a wrong one. */
@Configuration(proxyBeanMethods = false)
@Profile("prod")
class ProductionConfiguration {

    @Bean
    static BeanFactoryPostProcessor productionSettings(Environment environment) {
        return beans -> {
            List<String> problems = new ProductionSettings(environment).problems();
            if (!problems.isEmpty()) {
                throw new SettingsRefused(problems);
            }
        };
    }
}
