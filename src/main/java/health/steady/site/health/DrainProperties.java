package health.steady.site.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param drain how long an instance that was told to stop serves on, so that its balancer can turn to the others */
@ConfigurationProperties("steady")
record DrainProperties(@DefaultValue("0s") Duration drain) {}
