package health.steady.alert.domain;

import health.steady.protocol.content.AlertTiersReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads whom to call, and refuses to start when that is wrong. */
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

    @Bean
    Arrangement arrangement() {
        return new Arrangement(AlertTiersReader.shipped());
    }
}
