package health.steady.site.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Puts {@link ActingDataSource} around the pool, so that no statement of the application goes past it. */
@Configuration(proxyBeanMethods = false)
public class ActingConfiguration {

    @Bean
    static BeanPostProcessor actingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof DelegatingDataSource)
                        ? new ActingDataSource(pool)
                        : bean;
            }
        };
    }
}
